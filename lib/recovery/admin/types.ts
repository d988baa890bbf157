import type { SavedSettings } from "@/lib/shop/admin/types";
import type { Compared, LetterOutcome, MonthOutcome } from "../report/types";

/** What the page about baskets left behind shows. */
export type RecoveryPage = {
  readonly months: readonly MonthOutcome[];
  readonly whole: Compared;
  readonly letters: readonly LetterOutcome[];
  /** What letters change, in a sentence. */
  readonly verdict: string;
  readonly saved: SavedSettings<"recovery">;
  readonly editable: boolean;
  /** Discounts of which single codes can be given. */
  readonly discounts: readonly { readonly id: string; readonly name: string }[];
};
