import type { Sum } from "@/lib/orders/page/types";

/** What somebody sees who follows a link for paying; sums are written out. */
export type PayPage = {
  readonly signed: string;
  readonly state: "waiting" | "paid" | "over";
  readonly orderPath: string;
  readonly name: string;
  readonly address: readonly string[];
  readonly lines: readonly {
    readonly id: string;
    readonly title: string;
    readonly quantity: number;
    readonly amount: string;
  }[];
  readonly sums: readonly Sum[];
  readonly total: string;
  readonly taxNote: string | null;
  /** Until when the link works, written out. */
  readonly until: string;
  readonly seller: { readonly name: string; readonly email: string; readonly lines: readonly string[] };
  readonly returnDays: number;
};
