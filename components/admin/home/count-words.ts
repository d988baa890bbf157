import type { Counted } from "@/lib/insights/home/types";

/** "12", or "999+" where counting stopped. */
export function countWords({ count, more }: Counted): string {
  return `${count}${more ? "+" : ""}`;
}
