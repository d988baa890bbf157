import type { ReactNode } from "react";
import { CheckoutFrame } from "../CheckoutFrame";

export default function CheckoutLayout({ children }: { children: ReactNode }) {
  return <CheckoutFrame basket>{children}</CheckoutFrame>;
}
