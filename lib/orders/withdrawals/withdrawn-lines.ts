import type { LineCount } from "../types";
import { withdrawalLinesSchema } from "./schema";

type Declared = { readonly lines: unknown; readonly confirmedAt: Date | null };

/** The pieces somebody has withdrawn from; a declaration that was never confirmed counts for nothing. */
export function withdrawnLines(withdrawals: readonly Declared[]): LineCount[] {
  return withdrawals
    .filter(({ confirmedAt }) => confirmedAt)
    .flatMap(({ lines }) => withdrawalLinesSchema.parse(lines));
}
