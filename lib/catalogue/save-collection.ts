import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { addJob } from "@/lib/platform/jobs/queue";
import { createId } from "@/lib/values/id";
import { cleanHtml } from "./clean-html";
import { rulesSql } from "./rules/rules-sql";
import { type CollectionDraft, type CollectionRules, collectionInputSchema } from "./schema";

/** Makes a collection what the input says, by handle; one by rule is filled at once. Throws when the input breaks its schema. */
export async function saveCollection(tx: Tx, input: CollectionDraft, now: Date): Promise<string> {
  const { handle, descriptionHtml, rules, publishedAt, ...rest } = collectionInputSchema.parse(input);
  const fields = {
    ...rest,
    descriptionHtml: cleanHtml(descriptionHtml),
    kind: rules ? ("rule" as const) : ("manual" as const),
    rules: rules ?? Prisma.DbNull,
  };
  const collection = await tx.collection.upsert({
    where: { handle },
    create: {
      id: createId("coll"),
      handle,
      ...fields,
      publishedAt: publishedAt === undefined ? now : publishedAt,
      createdAt: now,
    },
    update: {
      ...fields,
      version: { increment: 1 },
      ...(publishedAt === undefined ? {} : { publishedAt }),
    },
    select: { id: true, publishedAt: true },
  });
  await tx.redirect.deleteMany({ where: { fromPath: `/collections/${handle}` } });
  if (rules) await fillByRule(tx, collection.id, rules);
  const tags = [cacheTags.collection(handle), cacheTags.listings];
  await refreshTags(tx, tags);
  // What is to be shown later is shown at that moment and not when a page happens to be made anew.
  if (collection.publishedAt && collection.publishedAt > now)
    await addJob(
      tx,
      "refresh-tags",
      { tags },
      { key: `publish:${collection.id}`, runAt: collection.publishedAt },
    );
  return collection.id;
}

async function fillByRule(tx: Tx, collectionId: string, rules: CollectionRules): Promise<void> {
  const matches = rulesSql(rules);
  await tx.$executeRaw`DELETE FROM collection_product m USING product p
    WHERE m.collection_id = ${collectionId} AND p.id = m.product_id AND NOT ${matches}`;
  await tx.$executeRaw`INSERT INTO collection_product (collection_id, product_id, position)
    SELECT ${collectionId}, p.id, 0 FROM product p WHERE ${matches} ON CONFLICT DO NOTHING`;
}
