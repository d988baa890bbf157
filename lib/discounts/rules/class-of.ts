import type { Discount, DiscountClass } from "../types";

/** Which class a discount belongs to: what it takes off decides, nobody has to choose. */
export function classOf(discount: Pick<Discount, "kind" | "aim" | "perPiece">): DiscountClass {
  if (discount.kind === "free_delivery") return "delivery";
  if (discount.kind === "buy_x_get_y" || discount.kind === "free_gift") return "product";
  return discount.aim === "all" && !discount.perPiece ? "order" : "product";
}
