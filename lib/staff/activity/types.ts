/** A value before or after a change, as it is shown. */
export type ShownValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "moment"; readonly at: string }
  | { readonly kind: "money"; readonly amount: number };

/** One field that a change touched; null where there was no value. */
export type ChangedField = {
  readonly field: string;
  readonly before: ShownValue | null;
  readonly after: ShownValue | null;
};

/** An entry of the audit log as it is told. */
export type Activity = {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  /** "Change role" */
  readonly what: string;
  /** Kind of the thing, as the log names it and in words. */
  readonly entity: string;
  readonly kind: string;
  /** The thing's own name; its id when it is gone. */
  readonly thing: string;
  /** Where the thing is; null for what has no page. */
  readonly href: string | null;
  readonly fields: readonly ChangedField[];
};

export type ActivityFilters = {
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
};
