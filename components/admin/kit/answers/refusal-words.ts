import type { Answer } from "@/lib/staff/types";

const usual: Record<string, string> = {
  signed_out: "You have been signed out. Sign in again in another tab, then try once more.",
  second_factor_needed: "This needs your second factor once more.",
  forbidden: "Your role does not include this.",
  changed_meanwhile: "Somebody else changed this meanwhile.",
  not_found: "This does not exist any more.",
  invalid: "Something in here is not right yet. See the marked places.",
};

/**
 * A sentence for a refusal.
 * @param own sentences of the page for its own reasons
 */
export function refusalWords(
  answer: Exclude<Answer<unknown>, { ok: true }>,
  own: Readonly<Record<string, string>> = {},
): string {
  const told = own[answer.reason] ?? usual[answer.reason];
  return told ?? `This was not possible (${answer.reason.replaceAll("_", " ")}).`;
}
