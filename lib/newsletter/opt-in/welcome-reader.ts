import { enqueueNews } from "@/lib/mail/enqueue-news";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";

type Newcomer = { readonly subscriberId: string; readonly email: string; readonly topics: readonly string[] };

/** Writes the first letter of news to somebody who has just agreed to it: once a reader, whatever they add later. */
export async function welcomeReader(
  tx: Tx,
  { subscriberId, email, topics }: Newcomer,
  now: Date,
): Promise<void> {
  const { newsletter } = await readShop(tx);
  const chosen = newsletter.topics.filter(({ key }) => topics.includes(key));
  const [first] = chosen;
  if (!first) return;
  const props = { topics: chosen.map(({ title, promise }) => ({ title, promise })) };
  const key = `news-welcome:${subscriberId}`;
  await enqueueNews(tx, { key, template: "news-welcome", to: email, topic: first.key, props }, now);
}
