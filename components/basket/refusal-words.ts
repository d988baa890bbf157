import type { DiscountRefusal } from "@/lib/discounts/types";

/** Why a discount code does not count, in a sentence. `missing` is what the goods must still come to. */
export function refusalWords(refusal: DiscountRefusal, missing: string): string {
  const words: Record<DiscountRefusal, string> = {
    unknown_code: "We do not know this code. Check how it is written.",
    not_started: "This code does not count yet.",
    ended: "This code has ended.",
    below_minimum: `This code counts from ${missing} more.`,
    used_up: "This code has been used up.",
    already_used: "This code counts once a customer and has been used.",
  };
  return words[refusal];
}
