import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { collectionRulesSchema } from "../schema";
import { stockLeft } from "../stock-left";
import { matchesRules, type RuleFacts } from "./matches-rules";

type Counted = Parameters<typeof stockLeft>[0];
type Member = Omit<RuleFacts, "variants"> & {
  readonly id: string;
  readonly variants: readonly (Omit<RuleFacts["variants"][number], "left"> & Counted)[];
};

/** Puts products into the collections by rule that they now match and takes them out of the others. */
export async function refreshRuleMembership(tx: Tx, products: readonly Member[]): Promise<void> {
  const collections = await tx.collection.findMany({
    where: { kind: "rule" },
    select: { id: true, handle: true, rules: true },
  });
  if (collections.length === 0 || products.length === 0) return;
  const productIds = products.map((product) => product.id);
  const members = await tx.collectionProduct.findMany({
    where: {
      productId: { in: productIds },
      collectionId: { in: collections.map((collection) => collection.id) },
    },
    select: { collectionId: true, productId: true },
  });
  const before = new Set(members.map((member) => `${member.collectionId} ${member.productId}`));
  const enter: { collectionId: string; productId: string }[] = [];
  const leave: { collectionId: string; productId: string }[] = [];
  const touched = new Set<string>();
  for (const { id: collectionId, handle, rules } of collections) {
    const parsed = collectionRulesSchema.parse(rules);
    for (const product of products) {
      const facts = {
        ...product,
        variants: product.variants.map((variant) => ({ ...variant, left: stockLeft(variant) })),
      };
      const inside = matchesRules(parsed, facts);
      if (inside === before.has(`${collectionId} ${product.id}`)) continue;
      (inside ? enter : leave).push({ collectionId, productId: product.id });
      touched.add(cacheTags.collection(handle));
    }
  }
  if (enter.length > 0) await tx.collectionProduct.createMany({ data: enter, skipDuplicates: true });
  if (leave.length > 0) await tx.collectionProduct.deleteMany({ where: { OR: leave } });
  await refreshTags(tx, [...touched]);
}
