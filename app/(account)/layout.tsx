import type { ReactNode } from "react";
import { ShopFrame } from "../ShopFrame";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <ShopFrame>{children}</ShopFrame>;
}
