import type { Tx } from "@/lib/platform/db";
import { admitted } from "../../offers/read-sale-offers";
import type { Asker } from "../../offers/types";
import type { WindowKind } from "../../types";
import { readWindowNames } from "../read-window-names";

type WindowRow = {
  saleId: string;
  kind: WindowKind;
  segmentId: string | null;
  tier: string | null;
  opensAt: Date;
  /** It has begun. */
  begun: boolean;
  /** It lets this person in at that moment. */
  theirs: boolean;
};

/** A price of a sale that is not over, whether or not somebody may have it, with the windows before its opening. */
export type Period = {
  readonly variantId: string;
  readonly saleId: string;
  readonly saleName: string;
  readonly price: number;
  readonly from: Date;
  readonly until: Date;
  readonly begun: boolean;
  readonly windows: readonly (Pick<WindowRow, "kind" | "opensAt" | "begun" | "theirs"> & {
    /** The segment's or the step's name. */
    readonly of: string | null;
  })[];
};

/** Every price that sales have of these variants at a moment or later, and whose windows let somebody in then. */
export async function readPeriods(
  tx: Tx,
  variantIds: readonly string[],
  asker: Asker,
  at: Date,
): Promise<Period[]> {
  const periods = await tx.$queryRaw<Omit<Period, "windows">[]>`
    SELECT p.variant_id AS "variantId", p.sale_id AS "saleId", s.name AS "saleName", p.price, p."from", p.until, p."from" <= ${at} AS begun
    FROM price_period p JOIN sale s ON s.id = p.sale_id
    WHERE p.variant_id = ANY(${[...variantIds]}::text[]) AND p.until > ${at}
    ORDER BY p.price, p."from"`;
  const saleIds = [...new Set(periods.map(({ saleId }) => saleId))];
  const windows = await tx.$queryRaw<WindowRow[]>`
    SELECT w.sale_id AS "saleId", w.kind::text AS kind, w.segment_id AS "segmentId", w.tier, w.opens_at AS "opensAt", w.opens_at <= ${at} AS begun, ${admitted(asker, at)} AS theirs
    FROM sale_window w WHERE w.sale_id = ANY(${saleIds}::text[]) ORDER BY w.opens_at, w.id`;
  const nameOf = await readWindowNames(tx, windows);
  return periods.map((period) => ({
    ...period,
    windows: windows
      .filter(({ saleId }) => saleId === period.saleId)
      .map((window) => {
        const { kind, opensAt, begun, theirs } = window;
        return { kind, opensAt, begun, theirs, of: nameOf(window) };
      }),
  }));
}
