/** Whose data it is: what their rows are found by. */
export type Person = {
  readonly customerId: string;
  readonly userId: string | null;
  readonly emails: readonly string[];
  readonly orderIds: readonly string[];
};

/** The rows of one table that hold something of a person. */
export type PersonalRows = {
  readonly table: string;
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

export type EraseRefusal = "not_found" | "is_staff" | "payment_under_way";
