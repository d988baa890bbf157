import type { ShopSettings } from "@/lib/shop/types";
import type { OfferedTopic } from "../types";
import { topicWords } from "./topic-words";
import { wordsMark } from "./words-mark";

/** What the shop writes about, each with the words that stand beside its box. */
export function offeredTopics({
  newsletter,
  brand,
}: Pick<ShopSettings, "brand"> & {
  newsletter: Pick<ShopSettings["newsletter"], "topics">;
}): OfferedTopic[] {
  return newsletter.topics.map((topic) => {
    const wording = topicWords(brand.name, topic);
    return { ...topic, wording, mark: wordsMark(wording) };
  });
}
