import type { ReactNode } from "react";
import { ShopFrame } from "../ShopFrame";

export default function ShopLayout({ children }: { children: ReactNode }) {
  return <ShopFrame>{children}</ShopFrame>;
}
