import { readVariantsForSale } from "@/lib/catalogue/data";
import type { VariantForSale } from "@/lib/catalogue/types";
import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { type Discount as DiscountRow, Prisma } from "@/lib/platform/generated/client";
import { ruleColumns } from "./rule-columns";
import { discountOf } from "./rules/discount-of";
import type { Discount, OfferBuyer, Offers } from "./types";
import { readOfferCustomer } from "./uses/read-offer-customer";

/** What payments begun from the same basket hold already: it does not count against them. */
type HeldOffers = {
  /** Ids of discounts with one use set aside. */
  readonly discounts: ReadonlySet<string>;
  /** Single-use codes, in small letters. */
  readonly codes: ReadonlySet<string>;
};

type Asked = {
  readonly codes: readonly string[];
  readonly productIds: readonly string[];
  readonly buyer: OfferBuyer;
  readonly basketId: string | null;
  readonly holds: HeldOffers;
  readonly now: Date;
  /** Automatic discounts that are at hand already. */
  readonly automatic?: readonly Discount[] | undefined;
  /** One that is only being written: it takes the place of the saved one. */
  readonly draft?: Discount | null | undefined;
};

/** Offers that were read, and the goods of gifts among them; the engine still has to be told how many gifts are left. */
export type ReadOffers = {
  readonly offers: Omit<Offers, "gifts">;
  readonly giftVariants: ReadonlyMap<string, VariantForSale>;
};

/** Every automatic discount that counts or will count. */
export async function readAutomatic(tx: Tx, now: Date): Promise<Discount[]> {
  const rows = await askKept<DiscountRow>(
    tx,
    Prisma.sql`
    SELECT ${ruleColumns} FROM discount_code d
    WHERE d.automatic AND d.active AND (d.ends_at IS NULL OR d.ends_at > ${now}) ORDER BY d.id`,
  );
  return rows.map((row) => discountOf(row, null));
}

/** All that has to be weighed for a basket with these codes: in no more than five small queries, mostly in one. */
export async function readOffers(tx: Tx, asked: Asked): Promise<ReadOffers> {
  const automatic = asked.automatic ?? (await readAutomatic(tx, asked.now));
  const coded = asked.codes.length > 0 ? await readCoded(tx, asked.codes, asked.holds) : [];
  const found = [...automatic, ...coded].filter((one) => one.id !== asked.draft?.id);
  const discounts = [...found, ...(asked.draft ? [asked.draft] : [])].map((one) =>
    asked.holds.discounts.has(one.id) && !one.singleUse ? { ...one, used: Math.max(0, one.used - 1) } : one,
  );
  const known = new Set(coded.map(({ code }) => code?.toLowerCase()));
  return {
    offers: {
      discounts,
      unknownCodes: asked.codes.filter((code) => !known.has(code.toLowerCase())),
      customer: await readOfferCustomer(tx, { ...asked, discounts }),
      collections: await readCollections(tx, discounts, asked.productIds),
    },
    giftVariants: await readGifts(tx, discounts, asked.now),
  };
}

async function readCoded(tx: Tx, codes: readonly string[], holds: HeldOffers): Promise<Discount[]> {
  const asked = [...codes];
  const own = await tx.discount.findMany({ where: { code: { in: asked } } });
  const rest = asked.filter((code) => !own.some((row) => row.code?.toLowerCase() === code.toLowerCase()));
  const unique =
    rest.length > 0
      ? await tx.uniqueCode.findMany({ where: { code: { in: rest } }, include: { discount: true } })
      : [];
  return [
    ...own.map((row) => discountOf(row, null)),
    ...unique.map(({ code, used, discount }) =>
      discountOf(discount, { code, spent: used && !holds.codes.has(code.toLowerCase()) }),
    ),
  ];
}

/** Which of the collections that discounts ask for hold these products. */
export async function readCollections(
  tx: Tx,
  discounts: readonly Discount[],
  productIds: readonly string[],
): Promise<Offers["collections"]> {
  const wanted = discounts.flatMap(({ aim, aimIds, getAim, getIds }) => [
    ...(aim === "collections" ? aimIds : []),
    ...(getAim === "collections" ? getIds : []),
  ]);
  if (wanted.length === 0 || productIds.length === 0) return {};
  const rows = await tx.collectionProduct.findMany({
    where: { productId: { in: [...productIds] }, collectionId: { in: wanted } },
    select: { productId: true, collectionId: true },
  });
  const collections: Record<string, string[]> = {};
  for (const { productId, collectionId } of rows) {
    collections[productId] ??= [];
    collections[productId].push(collectionId);
  }
  return collections;
}

async function readGifts(
  tx: Tx,
  discounts: readonly Discount[],
  now: Date,
): Promise<ReadonlyMap<string, VariantForSale>> {
  const ids = discounts.flatMap(({ kind, giftVariantId }) =>
    kind === "free_gift" && giftVariantId ? [giftVariantId] : [],
  );
  return ids.length > 0 ? readVariantsForSale(tx, ids, now) : new Map();
}
