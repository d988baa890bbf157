import type { AppliedOffer } from "@/lib/discounts/types";

/** What a voucher gives for this basket, within a sentence: "£4.90 off", "free delivery". Pure. */
export function voucherWords(
  { amount, gift, deliveryOff }: Pick<AppliedOffer, "amount" | "gift" | "deliveryOff">,
  money: (amount: number) => string,
): string {
  if (deliveryOff > 0) return "free delivery";
  return gift ? "a gift" : `${money(amount)} off`;
}
