import type { PreviewRow } from "@/lib/early-access/admin/preview/types";

/** Rows of one product to which the same happens for the same reasons, so that those are said once. Pure. */
export function sameReasons(rows: readonly PreviewRow[]): readonly (readonly PreviewRow[])[] {
  const key = ({ productId, onSale, offers }: PreviewRow) =>
    JSON.stringify([
      productId,
      onSale,
      offers.map(({ saleId, why, access, left }) => [saleId, why, access, left]),
    ]);
  return [...Map.groupBy(rows, key).values()];
}
