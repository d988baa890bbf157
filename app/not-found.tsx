import type { Metadata } from "next";
import { NotHere } from "./NotHere";
import { ShopFrame } from "./ShopFrame";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <ShopFrame>
      <NotHere />
    </ShopFrame>
  );
}
