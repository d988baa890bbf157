import type { ReactNode } from "react";

type PhonePlace = "title" | "aside" | "line" | "named" | "hidden";

export type ListColumn = {
  readonly id: string;
  readonly header: string;
  readonly align?: "end";
  /** Name of the order in the list's spec. */
  readonly sort?: string;
  /** The first press sorts from the top down: dates, sums. */
  readonly descendingFirst?: boolean;
  /** Hidden until somebody chooses it. */
  readonly optional?: boolean;
  /** Where it stands in a phone's card; the first column is the title, the others are lines. What would be
   * a bare figure there stands behind its header: "named". */
  readonly phone?: PhonePlace;
};

export type ListRow = {
  readonly id: string;
  readonly href?: string;
  /** Names the row for whoever hears it. */
  readonly label: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
};

export type ListFilter = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** One value at a time. */
  readonly single?: boolean;
};

/** Where a column stands on a phone. */
export function phonePlace(column: ListColumn, index: number): PhonePlace {
  return column.phone ?? (index === 0 ? "title" : "line");
}

/** Which columns are shown: the chosen ones in their order, else all that are not optional. */
export function shownColumns(columns: readonly ListColumn[], chosen: readonly string[] | null): ListColumn[] {
  const known = chosen?.flatMap((id) => columns.find((column) => column.id === id) ?? []) ?? [];
  return known.length > 0 ? known : columns.filter(({ optional }) => !optional);
}
