/** Why somebody gets no letter, by the database's word; for one sentence with a number before it. */
const words: Readonly<Record<string, string>> = {
  never_asked: "never asked for letters about this",
  asked: "asked, but have not confirmed it from their mailbox",
  told: "were told of similar goods, but have bought nothing yet",
  withdrawn: "took their permission back",
  paused: "have paused letters for now",
  often_enough: "want one letter a month and had theirs",
  capped: "had as many letters lately as the shop allows itself",
  suppressed: "cannot be written to: mail came back, or they complained",
  not_in_segment: "allowed letters, but are not in the segment",
};

export function leftOutWords(reason: string): string {
  return words[reason] ?? reason.replaceAll("_", " ");
}
