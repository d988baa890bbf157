/** What an action that refuses "changed_meanwhile" says of the other change. */
export type Meanwhile<Value = Record<string, unknown>> = {
  /** What the row has now; saving with it overwrites knowingly. */
  readonly version: number | string;
  readonly by?: string;
  readonly at?: Date | string;
  /** The fields that differ, as people read them. */
  readonly fields: readonly { readonly label: string; readonly mine: string; readonly theirs: string }[];
  /** What the form's fields are now. */
  readonly values: Partial<Value>;
};
