import type { ShopSettings } from "@/lib/shop/types";
import { wordsMark } from "../topics/words-mark";
import type { OfferedTopic } from "../types";
import { basketTopic } from "./basket-topic";

/**
 * The box for reminders of a basket left behind, with the words kept in the ledger. They promise no more than three
 * letters; that is the most the settings take.
 */
export function basketOffer({ brand }: Pick<ShopSettings, "brand">): OfferedTopic {
  const promise = "Three letters at most, about what lies in it.";
  const wording = `If I leave a basket behind, write to me about it: three letters from ${brand.name} at most. I can stop this with one click at any time.`;
  return {
    key: basketTopic,
    title: "Reminders of a basket left behind",
    promise,
    wording,
    mark: wordsMark(wording),
  };
}
