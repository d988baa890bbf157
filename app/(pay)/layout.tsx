import type { ReactNode } from "react";
import { CheckoutFrame } from "../CheckoutFrame";

export default function PayLayout({ children }: { children: ReactNode }) {
  return <CheckoutFrame basket={false}>{children}</CheckoutFrame>;
}
