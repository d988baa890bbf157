/** Why a letter does not go out, in sentences. */
export const sendRefusals: Readonly<Record<string, string>> = {
  unmended: "Something must be mended first. See the checks.",
  unfinished: "A wording that is to be sent has no subject.",
  not_approved: "Nobody approved this version yet.",
  too_late: "That moment is past. For some readers their own clock is already further; choose a later one.",
  no_moment: "Write the day and the hour.",
  wrong_state: "It stands differently by now. The page shows how.",
  not_draft: "It is no draft any more.",
  not_wanted: "Letters go out without a second person’s yes by now.",
  nobody_else: "There is nobody else who may send letters.",
  own_work: "You changed it last. Somebody else has to approve it.",
  changed_meanwhile: "It was changed meanwhile. Look at it again before it goes.",
};
