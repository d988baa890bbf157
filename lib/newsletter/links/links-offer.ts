import type { ShopSettings } from "@/lib/shop/types";
import { wordsMark } from "../topics/words-mark";
import type { OfferedTopic } from "../types";
import { linksTopic } from "./links-words";

/** The box that lets the shop go by the links somebody follows, or forbids it, with the words kept in the ledger. */
export function linksOffer({ brand }: Pick<ShopSettings, "brand">): OfferedTopic {
  const wording = `Which links I follow in letters from ${brand.name} may decide what I am sent. I can say no to that at any time.`;
  const promise = "Without it, letters come as to everybody else.";
  return {
    key: linksTopic,
    title: "Going by the links they follow",
    promise,
    wording,
    mark: wordsMark(wording),
  };
}
