/** Why somebody would not have been written to. */
export type NotWritten =
  /** Said nothing that lets a letter through, today. */
  | "never_asked"
  | "withdrawn"
  | "suppressed"
  /** Was asked to confirm, and has not. */
  | "unconfirmed"
  | "not_meant"
  | "was_in_it"
  | "held_out"
  | "bought"
  | "gave_back"
  | "asked_help"
  /** Their way through it has no letter. */
  | "no_letter";

/** What a flow would have done. People are counted once, by what came last of: a letter, or the last reason against one. */
export type Simulation = {
  readonly from: Date;
  readonly until: Date;
  /** How often what begins it happened. */
  readonly happened: number;
  /** To how many people that was. */
  readonly people: number;
  readonly written: number;
  readonly letters: readonly { readonly stepId: string; readonly name: string; readonly count: number }[];
  readonly notWritten: readonly { readonly reason: NotWritten; readonly count: number }[];
};
