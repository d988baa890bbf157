import type { ReactNode } from "react";
import { ShopFrame } from "../ShopFrame";

export default function LettersLayout({ children }: { children: ReactNode }) {
  return <ShopFrame>{children}</ShopFrame>;
}
