import type { Discount } from "../types";
import { classOf } from "./class-of";

type Stacking = Pick<Discount, "kind" | "aim" | "perPiece" | "combinesWith">;

/** Two discounts count together when each of them allows the class of the other. */
export function combines(one: Stacking, other: Stacking): boolean {
  return one.combinesWith.includes(classOf(other)) && other.combinesWith.includes(classOf(one));
}
