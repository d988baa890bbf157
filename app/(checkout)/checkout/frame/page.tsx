import type { Metadata } from "next";
import { CheckoutScript } from "@/components/checkout/CheckoutScript";
import { places } from "@/components/checkout/places";
import { FramePlace } from "@/components/layout/FramePlace";

export const metadata: Metadata = { title: "Checkout", robots: { index: false } };

/** What is around everybody's checkout, kept like any page; the route puts theirs into it. */
export default function CheckoutFramePage() {
  return (
    <>
      <FramePlace id={places.whole} marker={places.marker} />
      <CheckoutScript />
    </>
  );
}
