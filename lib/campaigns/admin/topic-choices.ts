import { similarTopic } from "@/lib/newsletter/similar/similar-words";
import type { ShopSettings } from "@/lib/shop/types";

/** What a letter to many can be about: the shop's topics, and similar goods where the owner uses that basis. */
export function topicChoices({
  topics,
  softOptIn,
}: Pick<ShopSettings["newsletter"], "topics" | "softOptIn">): { key: string; title: string; who: string }[] {
  return [
    ...topics.map(({ key, title }) => ({ key, title, who: `people who asked for “${title}”` })),
    ...(softOptIn
      ? [{ key: similarTopic, title: "Similar goods", who: "buyers who were told of it and did not mind" }]
      : []),
  ];
}
