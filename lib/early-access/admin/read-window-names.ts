import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";

type Named = { readonly segmentId: string | null; readonly tier: string | null };

/** Says what the segment or the step of a window is called; null for other windows, and for what is gone. */
export async function readWindowNames(
  tx: Tx,
  windows: readonly Named[],
): Promise<(window: Named) => string | null> {
  const { loyalty } = await readShop(tx);
  const ids = windows.flatMap(({ segmentId }) => segmentId ?? []);
  const segments = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM segment WHERE id = ANY(${ids}::text[])`;
  const named = new Map(segments.map(({ id, name }) => [id, name]));
  const steps = new Map(loyalty.tiers.map(({ key, name }) => [key, `${name} and above`]));
  return ({ segmentId, tier }) =>
    (segmentId ? named.get(segmentId) : tier ? steps.get(tier) : undefined) ?? null;
}
