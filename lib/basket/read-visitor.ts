import { savedIds } from "@/lib/customers/saved/data";
import type { SignedInRow } from "@/lib/customers/signed-in-by";
import { readOffers } from "@/lib/discounts/data";
import { giftsLeft } from "@/lib/discounts/rules/gifts-left";
import { noOffers } from "@/lib/discounts/rules/no-offers";
import type { Discount, Offers } from "@/lib/discounts/types";
import { earlySales } from "@/lib/early-access/offers/early-sales";
import { isStranger } from "@/lib/early-access/offers/is-stranger";
import { type MemberRow, memberPricesOf, memberRows } from "@/lib/early-access/offers/read-member-prices";
import type { MemberPrices } from "@/lib/early-access/types";
import { remembered } from "@/lib/newsletter/browsing/remembered";
import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { noHolds, ownHolds } from "./own-holds";
import { type GoodsRow, type VisitorLine, visitorGoods } from "./visitor-goods";
import { type SessionColumns, type Who, whoInSql } from "./who-in-sql";

type Asked = {
  readonly basketId: string | null;
  readonly variantId: string | null;
  /** Products whose prices are on the page. */
  readonly productIds: readonly string[];
  readonly who: Who;
  /** Ids of the invitations to a sale that this browser holds. */
  readonly invitations: readonly string[];
  /** The list of a guest. */
  readonly listId: string | null;
  /** Whether it is asked if they agreed that what they look at is noted. */
  readonly browsing: boolean;
  /** Automatic discounts that are at hand already. */
  readonly automatic?: readonly Discount[];
};

/** What is known of a visitor that nobody else shares. */
export type VisitorFacts = {
  readonly now: Date;
  readonly goods: {
    /** What is in the basket and can be bought. */
    readonly lines: readonly VisitorLine[];
    /** The variant asked about; null when it is not on sale. */
    readonly variant: VisitorLine | null;
    readonly inBasket: boolean;
    /** What counts, or could, for this basket. */
    readonly offers: Offers;
  };
  /** Null for those who could not have any. */
  readonly prices: MemberPrices | null;
  readonly saved: readonly string[];
  readonly remembers: boolean;
  /** Where they stand in the points programme; null for who was never in it. */
  readonly member: { readonly tier: string | null; readonly left: boolean } | null;
  /** What there is of the session whose secret was given, for `customerOf`: where that says null, none of this is theirs. */
  readonly session: SignedInRow | undefined;
};

type Row = Pick<VisitorFacts, "now" | "saved" | "remembers" | "member"> & {
  readonly goods: readonly GoodsRow[];
  readonly prices: readonly MemberRow[];
} & SessionColumns;

/**
 * All of a visitor's own in one statement, because every page asks for it, and more only where discounts have to be weighed.
 * @param at the moment it is asked for; null for the present one by the database's clock
 */
export async function readVisitor(tx: Tx, asked: Asked, at: Date | null): Promise<VisitorFacts> {
  const { basketId, variantId, productIds, invitations, listId, browsing } = asked;
  const { found, columns, join, ...who } = whoInSql(asked.who);
  const { customerId } = who;
  const asker = { customerId, invitations };
  const stranger = isStranger(asker);
  const now = Prisma.sql`present.now`;
  const early = stranger
    ? Prisma.empty
    : Prisma.sql`, early_sale AS MATERIALIZED (${earlySales(asker, Prisma.sql`(SELECT now FROM present)`)})`;
  const goods = visitorGoods({ basketId, variantId, early: !stranger }, now);
  const prices = stranger ? Prisma.sql`'[]'::json` : memberRows(productIds, now);
  const member = customerId
    ? Prisma.sql`(SELECT json_build_object('tier', m.tier, 'left', m.left_at IS NOT NULL) FROM loyalty_member m WHERE m.customer_id = ${customerId})`
    : Prisma.sql`NULL::json`;
  const [row] = await askKept<Row>(
    tx,
    Prisma.sql`
      WITH present AS MATERIALIZED (SELECT coalesce(${at}::timestamptz, clock_timestamp()) AS now) ${found} ${early}
      SELECT present.now, ${goods} AS goods, ${prices} AS prices, ${savedIds({ customerId, listId })} AS saved,
        ${remembered(browsing ? who.email : null)} AS remembers, ${member} AS member ${columns} FROM present ${join}`,
  );
  if (!row) throw new Error("the question for a visitor gave no row");
  const session = row.id ? row : undefined;
  const lines = row.goods.filter((line) => line.asked > 0 && line.quantity > 0);
  return {
    ...{ now: row.now, saved: row.saved, remembers: row.remembers, member: row.member, session },
    prices: stranger ? null : await memberPricesOf(tx, row.prices, row.now),
    goods: {
      lines,
      variant: row.goods.find((line) => line.asked === 0) ?? null,
      inBasket: lines.some((line) => line.id === variantId),
      offers: await offersFor(
        tx,
        row.goods,
        { ...asked, customerId: session?.customerId ?? knownId(asked.who) },
        row.now,
      ),
    },
  };
}

const knownId = (who: Who) => (who && "customerId" in who ? who.customerId : null);

async function offersFor(
  tx: Tx,
  rows: readonly GoodsRow[],
  {
    basketId,
    automatic,
    customerId,
  }: Pick<Asked, "basketId" | "automatic"> & { readonly customerId: string | null },
  now: Date,
): Promise<Offers> {
  const codes = rows.find((row) => row.codes !== null)?.codes ?? [];
  if (codes.length === 0 && automatic?.length === 0) return noOffers;
  // A use that this basket's own payment under way holds does not count against it.
  const holds = basketId && rows.some((row) => row.ordered) ? await ownHolds(tx, basketId) : noHolds;
  const { offers, giftVariants } = await readOffers(tx, {
    ...{ basketId, codes, automatic, holds, now },
    productIds: rows.map((row) => row.productId),
    buyer: { customerId, email: null },
  });
  const bought = new Map(rows.filter((row) => row.asked > 0).map((row) => [row.id, row.quantity]));
  return { ...offers, gifts: giftsLeft(giftVariants, bought) };
}
