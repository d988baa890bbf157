import type { ShopSettings } from "@/lib/shop/types";
import { wordsMark } from "../topics/words-mark";
import type { OfferedTopic } from "../types";
import { browsingTopic } from "./browsing-topic";

/**
 * The box for remembering what somebody looks at, with the words kept in the ledger: what is noted, when, for how long, what
 * for and how it ends. What they promise is kept by the program, whatever the owner sets.
 */
export function browsingOffer({ brand }: Pick<ShopSettings, "brand">): OfferedTopic {
  const wording = `While I am signed in, ${brand.name} may remember what I look at, each thing for 90 days, remind me of it with one letter in two weeks at most, and choose letters and offers for me by it. I can stop this with one click at any time; what was noted is then erased.`;
  return {
    key: browsingTopic,
    title: "Reminders of what I looked at",
    promise: "One letter in two weeks at most.",
    wording,
    mark: wordsMark(wording),
  };
}
