import type { AttentionKind } from "@/lib/orders/admin/list/attention";

/** What was sold, hour by hour; sums in whole minor units of the shop's currency. */
export type SalesToday = {
  readonly currency: string;
  /** 24 sums; null for the hours to come. */
  readonly today: readonly (number | null)[];
  /** The same weekday a week ago. */
  readonly before: readonly number[];
  readonly total: number;
  readonly orders: number;
  /** What had been sold by this time a week ago. */
  readonly beforeByNow: number;
};

/** A number that is counted up to a limit, because more than that is simply many. */
export type Counted = { readonly count: number; readonly more: boolean };

export type ToPack = Counted & {
  /** Those that wait longest. */
  readonly orders: readonly {
    readonly id: string;
    readonly number: number | null;
    readonly name: string;
    readonly placedAt: Date;
    readonly deliveryName: string;
    readonly deliverUntil: Date | null;
  }[];
};

export type LowStock = {
  readonly low: Counted;
  readonly soldOut: Counted;
  readonly products: readonly { readonly id: string; readonly title: string; readonly left: number }[];
};

export type Questions = Counted & {
  readonly waiting: readonly {
    readonly id: string;
    readonly orderId: string;
    readonly number: number | null;
    readonly name: string;
    readonly message: string;
    readonly createdAt: Date;
  }[];
};

/** What about the money of orders waits for somebody. */
export type NeedsYou = Counted & {
  readonly waiting: readonly {
    readonly kind: Exclude<AttentionKind, "question" | "return">;
    readonly orderId: string;
    readonly number: number | null;
    readonly name: string;
    readonly currency: string;
    /** Minor units; null where it is about no sum. */
    readonly amount: number | null;
    readonly at: Date;
    /** By when something has to be done. */
    readonly due: Date | null;
  }[];
};

export type Changes = {
  readonly since: Date;
  /** Null for who may not see orders. */
  readonly paidOrders: Counted | null;
  /** What colleagues did, the same done by the same person as one. */
  readonly done: readonly {
    readonly actorName: string;
    readonly action: string;
    readonly entity: string;
    readonly entityId: string;
    readonly times: number;
    readonly at: Date;
  }[];
  /** Whether it is all of the log, which they may then read on. */
  readonly all: boolean;
};

export type SetUpStep =
  | "brand"
  | "seller"
  | "money"
  | "delivery"
  | "product"
  | "policies"
  | "mail"
  | "payments";

export type SetUp = {
  readonly steps: readonly { readonly step: SetUpStep; readonly done: boolean }[];
  /** What is still the local part that came with the program: no money moves, no letter leaves. */
  readonly local: { readonly payments: boolean; readonly mail: boolean };
};

/** The home page; a part is null for whoever may not see it. */
export type Home = {
  readonly name: string;
  readonly sales: SalesToday | null;
  readonly toPack: ToPack | null;
  readonly stock: LowStock | null;
  readonly questions: Questions | null;
  readonly needs: NeedsYou | null;
  readonly changes: Changes;
  readonly setUp: SetUp | null;
};
