const reasons: Readonly<Record<string, string>> = {
  suppressed: "their mailbox refuses us",
  withdrawn: "took their yes back",
  paused: "paused all letters",
  often_enough: "want one letter a month",
  capped: "had enough letters this week",
  not_let_in: "are not let in any more",
  told: "had the letter of an earlier window",
  stopped: "you stopped it",
  over: "the sale opened or ended first",
};

/** Why somebody got no letter. */
export function reasonWords(reason: string): string {
  return reasons[reason] ?? "have not said yes";
}

/** Over how long letters can go out. Minutes. */
export const spreads: readonly { readonly minutes: number; readonly label: string }[] = [
  { minutes: 0, label: "All at once" },
  { minutes: 30, label: "Over half an hour" },
  { minutes: 60, label: "Over an hour" },
  { minutes: 120, label: "Over two hours" },
  { minutes: 240, label: "Over four hours" },
  { minutes: 720, label: "Over twelve hours" },
  { minutes: 1440, label: "Over a day" },
];
