import type { FactType } from "@/lib/journal/types";
import type { FlowAbout } from "../plan/types";

/** Whom something happened to, and what it is about. */
export type Happening = {
  /** Names it by stable ids: "fact:812", "replenish:prod_…:cust_…:2026-11-20". */
  readonly key: string;
  readonly at: Date;
  /** Their addresses, the one that was used with it first. */
  readonly emails: readonly string[];
  readonly customerId: string | null;
  readonly about: FlowAbout;
};

/** A fact of the journal with whom it is about; without addresses where that is nobody known. */
export type HeardFact = Happening & {
  readonly type: FactType;
  /** Of order_paid. */
  readonly firstOrder: boolean | null;
  /** Of parcel_delivered: nothing of the order is still to come. */
  readonly delivered: boolean;
  /** Of facts about consent. */
  readonly topic: string | null;
  /** Of segment_entered. */
  readonly because: string | null;
};
