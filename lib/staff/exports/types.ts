/** An export as its owner sees it. */
export type ExportProgress = {
  readonly id: string;
  readonly name: string;
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly rowsDone: number;
  /** Null when nobody has counted so far. */
  readonly rowsTotal: number | null;
  readonly bytes: number | null;
  readonly createdAt: string;
  /** Where the file is, once it is written. */
  readonly href: string | null;
};
