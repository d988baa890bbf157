import { Text } from "@react-email/components";
import type { ReactNode } from "react";
import { words } from "./look";

/** A paragraph. */
export function Words({ children }: { children: ReactNode }) {
  return <Text style={words}>{children}</Text>;
}
