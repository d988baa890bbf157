import type { FileReport } from "./schema";

/** A brought file as its page shows it. */
export type ImportPage = {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly state: "checking" | "checked" | "running" | "done" | "cancelled" | "failed";
  /** How much of the present step is done, in thousandths. */
  readonly part: number;
  readonly products: number;
  readonly cancelAsked: boolean;
  readonly problem: string | null;
  /** What the check found. */
  readonly report: FileReport | null;
  /** What the import did. */
  readonly result: FileReport | null;
  readonly startedByName: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
};

/** A brought file as a line of the list. */
export type ImportRow = Pick<ImportPage, "id" | "fileName" | "state" | "startedByName" | "createdAt">;

/** The largest file that is taken, in bytes: some million rows. */
export const mostImportBytes = 1_000_000_000;
