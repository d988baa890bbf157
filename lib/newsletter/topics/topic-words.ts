import type { LetterTopic } from "@/lib/shop/types";
import { linksWords } from "../links/links-words";

/**
 * The words beside a topic's box, the same wherever it stands. They are stored with every consent, because consent is to
 * what was read (Regulation (EU) 2016/679 art. 7(1)); changing them changes nothing that was said before.
 */
export function topicWords(
  shopName: string,
  { title, promise }: Pick<LetterTopic, "title" | "promise">,
): string {
  return `Write to me with “${title}” from ${shopName}. ${promise} ${linksWords} I can stop this with one click at any time.`;
}
