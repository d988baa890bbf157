import { cacheTags, refreshTags } from "@/lib/platform/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";
import { cleanHtml } from "./clean-html";
import { refreshRuleMembership } from "./refresh-rule-membership";
import { type CollectionDraft, collectionInputSchema } from "./schema";

const batch = 500;

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
    update: { ...fields, ...(publishedAt === undefined ? {} : { publishedAt }) },
    select: { id: true },
  });
  await tx.redirect.deleteMany({ where: { fromPath: `/collections/${handle}` } });
  if (rules) await fillByRule(tx, collection.id);
  await refreshTags(tx, [cacheTags.collection(handle), cacheTags.listings]);
  return collection.id;
}

/** Looks at every product, some hundreds at a time. */
async function fillByRule(tx: Tx, collectionId: string): Promise<void> {
  for (let after = ""; ; ) {
    const products = await tx.product.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: batch,
      include: { variants: { include: { stock: true } } },
    });
    await refreshRuleMembership(tx, products, collectionId);
    const last = products.at(-1);
    if (!last || products.length < batch) return;
    after = last.id;
  }
}
