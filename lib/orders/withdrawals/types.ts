import type { z } from "zod";
import type { OrderContact } from "../contact-of";
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

/** The first step as typed; pieces by line id. */
export type TypedDeclaration = {
  readonly name: string;
  readonly email: string;
  readonly lines: Readonly<Record<string, number>>;
};

/** What to do, a sentence a field; `form` for what is no single field's fault. */
export type DeclarationErrors = {
  readonly name?: string;
  readonly email?: string;
  readonly lines?: string;
  readonly form?: string;
};

export type WithdrawalForm = {
  readonly signed: string;
  readonly number: number | null;
  readonly open: boolean;
  readonly reason: "not_paid" | "ended" | "nothing_left" | null;
  /** The last moment, written out; null while the time has not begun to run. */
  readonly until: string | null;
  readonly days: number;
  readonly lines: readonly WithdrawableLine[];
  readonly contact: OrderContact;
  readonly values: TypedDeclaration;
  readonly errors: DeclarationErrors;
};

type WithdrawnPiece = {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
};

export type ShownWithdrawal = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly declaredAt: Date;
  readonly confirmedAt: Date | null;
  readonly pieces: readonly WithdrawnPiece[];
};

/** The second step, and the receipt it turns into. */
export type WithdrawalStep = Omit<ShownWithdrawal, "declaredAt" | "confirmedAt"> & {
  readonly signed: string;
  readonly number: number | null;
  readonly declaredAt: string;
  readonly confirmedAt: string | null;
  readonly sent: boolean;
  readonly returnPaidBy: "shop" | "customer";
  readonly seller: readonly string[];
  readonly contact: OrderContact;
};
