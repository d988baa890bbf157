import type { ReturnReason, ReturnState } from "../types";

export type ReturnListRow = {
  readonly id: string;
  readonly orderId: string;
  readonly number: number | null;
  readonly name: string;
  readonly state: ReturnState;
  readonly reason: ReturnReason;
  readonly pieces: number;
  readonly createdAt: Date;
};

export type ReturnDetail = {
  readonly id: string;
  readonly orderId: string;
  readonly number: number | null;
  readonly customer: string;
  readonly currency: string;
  readonly state: ReturnState;
  readonly reason: ReturnReason;
  readonly note: string | null;
  readonly instructions: string | null;
  readonly createdAt: Date;
  readonly byShop: boolean;
  readonly exchangeOrderId: string | null;
  readonly exchangeDraftId: string | null;
  readonly lines: readonly {
    readonly orderLineId: string;
    readonly title: string;
    readonly quantity: number;
    readonly received: number | null;
    readonly restocked: number;
  }[];
  readonly moves: readonly {
    readonly id: string;
    readonly to: ReturnState;
    readonly by: string;
    readonly reason: string | null;
    readonly at: Date;
  }[];
  /** Where it can go from here. */
  readonly next: readonly ReturnState[];
  /** What the shop usually tells people who send something back. */
  readonly usualInstructions: string;
};
