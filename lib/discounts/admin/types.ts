import type { DiscountAim, DiscountAudience, DiscountKind } from "../types";

/** How an offer is asked for: by one code, by many that count once each, or not at all. */
type DiscountWay = "code" | "codes" | "automatic";

/** What the editor of an offer holds, all as it is typed: amounts as "12.50", parts of a hundred as "20", moments in the shop's time zone. */
export type DiscountForm = {
  /** Null for a new one. */
  id: string | null;
  version: number;
  title: string;
  way: DiscountWay;
  code: string;
  kind: DiscountKind;
  value: string;
  perPiece: boolean;
  aim: DiscountAim;
  aimIds: string[];
  audience: DiscountAudience;
  audienceTags: string;
  audienceSegments: string[];
  audienceTiers: string[];
  minimumSubtotal: string;
  minimumQuantity: string;
  buyQuantity: string;
  getQuantity: string;
  getAim: DiscountAim;
  getIds: string[];
  setsPerOrder: string;
  giftVariantId: string;
  giftQuantity: string;
  countries: string;
  methodIds: string[];
  methodMaxPrice: string;
  combinesWith: string[];
  startsAt: string;
  endsAt: string;
  usageLimit: string;
  perCustomerLimit: string;
  active: boolean;
};

export type DiscountState = "active" | "scheduled" | "ended" | "used_up" | "off";

export type DiscountListRow = {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly automatic: boolean;
  readonly kind: DiscountKind;
  readonly state: DiscountState;
  readonly summary: string;
  readonly used: number;
  readonly usageLimit: number | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
};

/** One of many, to choose from. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

export type CodeBatchRow = {
  readonly id: string;
  readonly prefix: string;
  readonly wanted: number;
  readonly made: number;
  readonly used: number;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
};

export type ReportSpan = "day" | "week" | "month";

/** What an offer has brought and cost, by paid orders; minor units of the shop's currency. What was refunded is taken off. */
export type DiscountReport = {
  readonly orders: number;
  readonly turnover: number;
  readonly refunded: number;
  readonly offGoods: number;
  readonly offDelivery: number;
  readonly gifts: number;
  /** How long each row is. */
  readonly span: ReportSpan;
  /** From the first order on without gaps; `from` is "YYYY-MM-DD", the shop's own day. */
  readonly rows: readonly {
    readonly from: string;
    readonly turnover: number;
    readonly given: number;
    readonly orders: number;
  }[];
  readonly last: readonly {
    readonly orderId: string;
    readonly number: number | null;
    readonly paidAt: Date;
    readonly total: number;
    readonly given: number;
    readonly code: string | null;
  }[];
};

export type DiscountEditor = {
  readonly form: DiscountForm;
  readonly state: DiscountState;
  readonly summary: string;
  readonly used: number;
  /** What the ids in the form are called. */
  readonly names: Readonly<Record<string, string>>;
  readonly batches: readonly CodeBatchRow[];
  readonly report: DiscountReport;
};
