import type { MergeRefusal } from "./types";

type Side = { readonly hasAccount: boolean };

/**
 * Why two customers cannot become one this way round: what people sign in to stays theirs, and nobody's orders are put
 * into an account by a guess of ours.
 */
export function mergeRefusal(keep: Side, other: Side): MergeRefusal | null {
  if (!other.hasAccount) return null;
  return keep.hasAccount ? "both_have_accounts" : "keep_the_account";
}
