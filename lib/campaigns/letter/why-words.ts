import { birthdayTopic } from "@/lib/newsletter/birthday/birthday-topic";
import { browsingTopic } from "@/lib/newsletter/browsing/browsing-topic";
import { similarTopic } from "@/lib/newsletter/similar/similar-words";
import type { ShopSettings } from "@/lib/shop/types";

/** Why a letter about a topic came, as it says under itself. */
export function whyWords(
  { newsletter, brand }: Pick<ShopSettings, "newsletter" | "brand">,
  topic: string,
): string {
  if (topic === similarTopic)
    return `You get this because you bought from ${brand.name} and did not mind letters about similar goods.`;
  if (topic === birthdayTopic)
    return `You get this because you told ${brand.name} your birthday, so that we can write to you on it.`;
  if (topic === browsingTopic)
    return `You get this because you asked ${brand.name} to remember what you look at while you are signed in.`;
  const title = newsletter.topics.find(({ key }) => key === topic)?.title;
  return title
    ? `You get this because you asked ${brand.name} to write to you with “${title}”.`
    : `You get this because you asked ${brand.name} to write to you.`;
}
