import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { addJob } from "@/lib/platform/jobs/queue";
import { tellNews } from "@/lib/platform/news";
import { type Fact, type News, reactingFacts, type ToldFactType, toldFacts } from "./types";

/** The rows a fact may be about. */
type About = {
  readonly [Row in "basketId" | "orderId" | "customerId" | "productId" | "variantId"]?: string | null;
};

const reacting: ReadonlySet<string> = new Set(reactingFacts);
const told: ReadonlySet<string> = new Set(toldFacts);

/**
 * Writes a fact into the journal in the transaction of the change it tells of, and has the worker answer it when
 * something in the shop reacts to such facts; open pages of the admin area hear of it. Rolls back with its transaction,
 * job, news and all.
 */
export async function record(tx: Tx, fact: Fact, now: Date): Promise<void> {
  const { type, data, ...of } = fact;
  const about: About = of;
  const { basketId = null, orderId = null, customerId = null, productId = null, variantId = null } = about;
  const [entry] = await askKept<{ id: string }>(
    tx,
    Prisma.sql`INSERT INTO journal_entry (type, at, data, basket_id, order_id, customer_id, product_id, variant_id)
      VALUES (${type}, ${now}, ${JSON.stringify(data)}::jsonb, ${basketId}, ${orderId}, ${customerId}, ${productId}, ${variantId})
      RETURNING id::text AS id`,
  );
  if (!entry) throw new Error(`the journal took no ${type}`);
  const { id } = entry;
  if (reacting.has(type)) await addJob(tx, "react", { entryId: id }, { key: `react:${id}` });
  if (told.has(type)) {
    const news: News = { id, type: type as ToldFactType, orderId, productId };
    await tellNews(tx, news);
  }
}
