const endings: Readonly<Record<string, string>> = {
  finished: "Came to the end",
  bought: "Bought",
  left_segment: "Left the segment",
  gave_back: "Sent something back",
  asked_help: "Asked a question about the order",
  has_basket: "Put something into their basket, whose own reminders come first",
  gone: "Nothing of it can be had any more",
  unsubscribed: "No longer want letters",
  switched_off: "The flow was switched off",
  failed: "Something went wrong",
};

/** Why somebody is out of a flow. */
export function endingWords(ending: string): string {
  return endings[ending] ?? ending;
}

const reasons: Readonly<Record<string, string>> = {
  never_asked: "never asked for letters",
  withdrawn: "took their consent back",
  suppressed: "their mailbox refuses letters",
  unconfirmed: "have not confirmed that they want letters",
  asked: "had not confirmed that they want letters",
  told: "had not bought yet",
  not_meant: "are not among those it is for",
  was_in_it: "were in it too lately",
  held_out: "held out, to compare with",
  bought: "bought before the first letter",
  gave_back: "sent something back before it",
  asked_help: "asked a question before it",
  no_letter: "their way through it has no letter",
  paused: "paused all letters",
  reminded: "had such a letter within two weeks, and are promised no second",
  often_enough: "want one letter a month",
  capped: "had enough letters of all kinds that week",
  other_flow: "kept getting letters of other flows",
};

/** Why a letter was not written, or would not have been. */
export function reasonWords(reason: string): string {
  return reasons[reason] ?? reason;
}
