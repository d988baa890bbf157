import type { OrderContact } from "../contact-of";
import type { WithdrawableLine } from "../withdrawals/types";

export type ReturnState =
  | "requested"
  | "approved"
  | "declined"
  | "received"
  | "refunded"
  | "exchanged"
  | "closed";

export const returnReasonNames = [
  "does_not_fit",
  "not_as_described",
  "damaged",
  "wrong_thing",
  "changed_mind",
  "other",
] as const;
export type ReturnReason = (typeof returnReasonNames)[number];

/** Why something comes back, in the customer's words, in the order they are offered. */
export const returnReasons: readonly { readonly value: ReturnReason; readonly label: string }[] = [
  { value: "does_not_fit", label: "It does not fit" },
  { value: "not_as_described", label: "It is not what I expected from the page" },
  { value: "damaged", label: "It is damaged or does not work" },
  { value: "wrong_thing", label: "It is not what I ordered" },
  { value: "changed_mind", label: "I changed my mind" },
  { value: "other", label: "Something else" },
];

export type ReturnWish = {
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
  readonly reason: ReturnReason;
  readonly note: string | null;
};

/** The form as typed; pieces by line id. */
export type TypedReturn = {
  readonly lines: Readonly<Record<string, number>>;
  readonly reason: string;
  readonly note: string;
};
export type ReturnErrors = {
  readonly lines?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly form?: string;
};

export type ReturnForm = {
  readonly signed: string;
  readonly number: number | null;
  readonly open: boolean;
  readonly until: string | null;
  readonly days: number;
  readonly lines: readonly WithdrawableLine[];
  readonly contact: OrderContact;
  readonly values: TypedReturn;
  readonly errors: ReturnErrors;
};

/** A return as its customer sees it on the order's page. */
export type ShownReturn = {
  readonly id: string;
  readonly asked: string;
  /** Where it stands, as a sentence. */
  readonly words: string;
  readonly state: ReturnState;
  readonly pieces: readonly string[];
  /** What the shop says: how to send it, or why not. */
  readonly instructions: string | null;
};
