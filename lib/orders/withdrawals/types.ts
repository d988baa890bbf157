import type { z } from "zod";
import type { declarationSchema } from "./schema";

export type Declaration = z.infer<typeof declarationSchema>;

/** Whether somebody may still withdraw. `until` is the last moment, null while the time has not begun to run. */
export type WithdrawalWindow =
  | { readonly open: true; readonly until: Date | null }
  | {
      readonly open: false;
      readonly reason: "not_paid" | "ended" | "nothing_left";
      readonly until: Date | null;
    };

/** Pieces of one line that can still be withdrawn from. */
export type WithdrawableLine = {
  readonly orderLineId: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly left: number;
};

/** What the first step shows again after a fault: the values as typed and a sentence for each field. */
export type DeclarationState = {
  readonly values: {
    readonly name: string;
    readonly email: string;
    readonly lines: Readonly<Record<string, number>>;
  };
  readonly errors: {
    readonly name?: string;
    readonly email?: string;
    readonly lines?: string;
    readonly form?: string;
  };
};

export type ShownWithdrawal = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly declaredAt: Date;
  readonly confirmedAt: Date | null;
  readonly pieces: readonly {
    readonly title: string;
    readonly variantTitle: string | null;
    readonly quantity: number;
  }[];
};
