import { pictureOf } from "@/lib/catalogue/picture-of";
import type { Picture } from "@/lib/catalogue/types";
import type { Tx } from "@/lib/platform/db";
import { formatMoney } from "@/lib/values/format-money";
import type { WholeOrder } from "../data";

/** Pictures of an order's lines by their media ids, as far as they are still there. */
export async function readPictures(tx: Tx, { lines }: WholeOrder): Promise<Map<string, Picture>> {
  const ids = lines.flatMap(({ mediaId }) => (mediaId ? [mediaId] : []));
  const media = await tx.media.findMany({ where: { id: { in: ids } } });
  return new Map(
    media.flatMap((one) => {
      const picture = pictureOf(one);
      return picture ? [[one.id, picture] as const] : [];
    }),
  );
}

/** Refunds of money that became part of the order, the earliest first; what came twice and went back is none of its. */
export function countedRefunds({ payments }: WholeOrder): WholeOrder["payments"][number]["refunds"] {
  return payments
    .filter(({ state }) => state !== "refused")
    .flatMap(({ refunds }) => refunds)
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

/** What went back of an order and what was paid in the end; money that never was part of it is left out. */
export function refundedOf(order: WholeOrder): { amount: string; kept: string } | null {
  const through = countedRefunds(order)
    .filter(({ state }) => state === "succeeded")
    .reduce((sum, { amount }) => sum + amount, 0);
  if (through === 0) return null;
  const money = (amount: number) => formatMoney(amount, order.currency, order.locale);
  return { amount: money(through), kept: money(order.total - through) };
}
