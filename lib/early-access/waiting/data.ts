import { readNewHandle } from "@/lib/catalogue/data";
import type { Tx } from "@/lib/platform/db";
import { standingOf } from "../standing-of";
import type { Announcement, ComingSale } from "./types";

/** More than a page shows. */
const mostGoods = 60;

/** What is told of an announced sale; null when there is none at this address, or it is a draft. */
export async function readAnnouncement(tx: Tx, slug: string, now: Date): Promise<Announcement | null> {
  const row = await tx.saleAnnouncement.findFirst({
    where: { slug, sale: { state: "scheduled" } },
    include: { sale: true },
  });
  const { opensAt = null, endsAt = null } = row?.sale ?? {};
  if (!row || !opensAt || !endsAt) return null;
  // Who is let in before is told nowhere here.
  const at = standingOf({ ...row.sale, windows: [] }, now);
  const standing = at === "open" || at === "over" ? at : "before";
  const { saleId, words, sale } = row;
  const productIds = standing === "open" ? await readOpenGoods(tx, saleId, now) : [];
  return { saleId, words, standing, opensAt, endsAt, name: sale.name, productIds };
}

/** Where the announcement of a sale is by now that was at this address; null where nothing is announced. */
export async function readMovedTo(tx: Tx, slug: string, now: Date): Promise<string | null> {
  const to = await readNewHandle(tx, "sales", slug);
  // Nobody hears by a former address what one that is not announced is called.
  return to !== null && (await readAnnouncement(tx, to, now)) ? to : null;
}

/** What is in a sale that is open, the best sold first. */
async function readOpenGoods(tx: Tx, saleId: string, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM product t WHERE t.status = 'active' AND t.published_at <= ${now} AND t.id IN (
      SELECT v.product_id FROM price_period p JOIN variant v ON v.id = p.variant_id
      WHERE p.sale_id = ${saleId} AND p."from" <= ${now} AND p.until > ${now})
    ORDER BY t.popularity DESC, t.id LIMIT ${mostGoods}`;
  return rows.map(({ id }) => id);
}

/** Sales that are announced and not open yet, the next first. */
export async function listAnnounced(tx: Tx, now: Date): Promise<ComingSale[]> {
  const rows = await tx.saleAnnouncement.findMany({
    where: { sale: { state: "scheduled", endedAt: null, opensAt: { gt: now } } },
    orderBy: [{ sale: { opensAt: "asc" } }, { saleId: "asc" }],
    take: 5,
    include: { sale: { select: { name: true, opensAt: true } } },
  });
  return rows.flatMap(({ slug, sale: { name, opensAt } }) => (opensAt ? [{ name, slug, opensAt }] : []));
}
