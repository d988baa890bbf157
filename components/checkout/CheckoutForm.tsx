"use client";

import type { Checkout } from "@/lib/checkout/types";
import { CheckoutFields } from "./CheckoutFields";
import { useCheckout } from "./use-checkout";

/** The checkout's form in the browser, which asks for new figures without leaving the page. */
export function CheckoutForm({ state: first, frame }: Pick<Checkout, "state" | "frame">) {
  const { state, ...script } = useCheckout(first);
  return <CheckoutFields state={state} frame={frame} script={script} />;
}
