import type { WholeOrder } from "@/lib/orders/data";
import type { LineCount } from "@/lib/orders/types";
import { Advice } from "../../sandbox/say";

/** Reads "2=1" (one piece of the second line) or "2" (all of it). */
export function lineCounts(order: WholeOrder, texts: readonly string[]): LineCount[] {
  return texts.map((text) => {
    const match = /^(\d+)(?:=(\d+))?$/.exec(text);
    const line = match && order.lines[Number(match[1]) - 1];
    if (!match || !line)
      throw new Advice(`--line ${text}: write LINE or LINE=PIECES, for example --line 2=1.`);
    return { orderLineId: line.id, quantity: match[2] ? Number(match[2]) : line.quantity };
  });
}
