/** Why a letter is not changed, in words. */
export const saveRefusals: Readonly<Record<string, string>> = {
  not_a_draft: "It is on its way or scheduled: take it back first, then write on.",
  changed_meanwhile: "Somebody else changed the letter meanwhile.",
  not_found: "This letter was deleted meanwhile.",
};
