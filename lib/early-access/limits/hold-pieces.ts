import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { anyOf, planKept } from "@/lib/platform/kept-plans";
import { type Result, refusal, success } from "@/lib/values/result";

type Bought = { readonly quantity: number; readonly sale: { readonly saleId: string } | null };

/**
 * Counts an order's pieces against what one customer gets of sales with a limit. The database decides between orders at
 * once: a count that would pass the limit is not written. A refusal leaves earlier counts behind: the caller rolls back.
 */
export async function holdPieces(
  tx: Tx,
  { email, lines }: { readonly email: string; readonly lines: readonly Bought[] },
): Promise<Result<void, "sale_limit">> {
  const wanted = new Map<string, number>();
  for (const { sale, quantity } of lines)
    if (sale) wanted.set(sale.saleId, (wanted.get(sale.saleId) ?? 0) + quantity);
  if (wanted.size === 0) return success(undefined);
  // Always in the same order, so that two orders of one buyer never wait for each other in a ring.
  const limited = await tx.$queryRaw<{ id: string; limit: number }[]>`
    ${Prisma.raw(planKept)}
    SELECT id, limit_per_customer AS limit FROM sale WHERE id = ${anyOf([...wanted.keys()])} AND limit_per_customer IS NOT NULL ORDER BY id`;
  for (const { id: saleId, limit } of limited) {
    const pieces = wanted.get(saleId) ?? 0;
    const held = await tx.$executeRaw`
      ${Prisma.raw(planKept)}
      INSERT INTO sale_buyer AS b (sale_id, email, pieces) SELECT ${saleId}, ${email}::citext, ${pieces}::int WHERE ${pieces}::int <= ${limit}::int
      ON CONFLICT (sale_id, email) DO UPDATE SET pieces = b.pieces + excluded.pieces WHERE b.pieces + excluded.pieces <= ${limit}::int`;
    if (held === 0) return refusal("sale_limit");
  }
  return success(undefined);
}
