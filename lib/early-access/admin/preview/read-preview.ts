import { readVariantsForSale } from "@/lib/catalogue/data";
import type { Tx } from "@/lib/platform/db";
import { chooseSales } from "../../offers/choose-sales";
import { readMemberPrices } from "../../offers/read-member-prices";
import { readSaleFacts } from "../../offers/read-sale-facts";
import type { Asker } from "../../offers/types";
import { standingOf } from "../../standing-of";
import { type Counts, rankOffers } from "./rank-offers";
import { readPeriods } from "./read-periods";
import type { Preview, PreviewPerson, PreviewRow } from "./types";

/** More rows than anybody reads. */
const most = 100;

type Asked = { readonly person: PreviewPerson; readonly at: Date; readonly saleId: string | null };

/**
 * The goods of sales as one person sees and pays them at a moment: of one sale, or of all that somebody has a price of then.
 * Every price is asked of the very functions that page, basket and checkout ask (`readMemberPrices`, `readSaleFacts`,
 * `chooseSales`), with the moment as their clock; the rest only says why. Reads the database and nothing kept.
 */
export async function readPreview(tx: Tx, { person, at, saleId }: Asked): Promise<Omit<Preview, "asIf">> {
  const asker: Asker = {
    customerId: person.kind === "customer" ? person.id : null,
    invitations: person.kind === "invitation" ? [person.id] : [],
  };
  const sale = saleId
    ? await tx.sale.findUnique({ where: { id: saleId }, include: { windows: true } })
    : null;
  const { ids, total } = await variantsOf(tx, at, saleId, most);
  const variants = await readVariantsForSale(tx, ids, at);
  const usual = new Map([...variants].map(([id, { usualPrice }]) => [id, usualPrice]));
  const lines = ids.map((variantId) => ({ variantId, quantity: 1, promise: null }));
  const facts = await readSaleFacts(tx, { lines, asker, email: person.email, basketId: null }, at);
  const periods = await readPeriods(tx, ids, asker, at);
  const products = [...new Set([...variants.values()].map(({ productId }) => productId))];
  const theirs = person.kind === "visitor" ? {} : await readMemberPrices(tx, products, asker, at);
  const rows = lines.flatMap((line): PreviewRow[] => {
    const variant = variants.get(line.variantId);
    if (!variant) return [];
    // One piece on its own: of a sale with a limit the other goods here take none.
    const chosen = facts ? chooseSales([line], { ...facts, usual }, at).get(line.variantId) : undefined;
    const counts: Counts = { chosen: chosen ?? null, usual: variant.usualPrice, facts };
    const { price: everybody, title, variantTitle, onSale, stockLeft } = variant;
    return [
      {
        ...{ productId: variant.productId, title, variantTitle },
        ...{ variantId: line.variantId, usual: variant.usualPrice, everybody, onSale },
        shown: theirs[variant.productId]?.variants[line.variantId]?.price ?? everybody,
        pays: chosen?.price ?? everybody,
        soldOut: stockLeft === 0,
        offers: rankOffers(
          periods.filter(({ variantId }) => variantId === line.variantId),
          counts,
        ),
      },
    ];
  });
  return {
    ...{ person, at, rows, total },
    sale: sale && { id: sale.id, name: sale.name, standing: standingOf(sale, at) },
  };
}

async function variantsOf(tx: Tx, at: Date, saleId: string | null, limit: number) {
  const found = await tx.$queryRaw<{ id: string; total: number }[]>`
    SELECT v.id, count(*) OVER ()::int AS total FROM variant v JOIN product p ON p.id = v.product_id
    WHERE v.id IN (
      SELECT e.variant_id FROM price_period e WHERE CASE WHEN ${saleId}::text IS NOT NULL THEN e.sale_id = ${saleId}
        ELSE e.until > ${at} AND (e."from" <= ${at} OR EXISTS (SELECT FROM sale_window w WHERE w.sale_id = e.sale_id AND w.opens_at <= ${at})) END)
    ORDER BY p.title, p.id, v.position LIMIT ${limit}`;
  return { ids: found.map(({ id }) => id), total: found[0]?.total ?? 0 };
}
