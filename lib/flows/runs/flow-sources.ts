import type { Tx } from "@/lib/platform/db";
import type { StartKind, Wording } from "../plan/types";
import type { FlowRun } from "./types";

/**
 * What a kind of start adds to its flows, for domains that stand above this one: `reactions` hands them in. Both are asked
 * inside the transaction of the step.
 */
export type FlowSource = {
  /** Why a run is over although nothing of the flow itself ended it ("basket_gone"); null to go on. Asked before every step. */
  readonly over?: (tx: Tx, run: FlowRun, now: Date) => Promise<string | null>;
  /**
   * A letter's wording for this one run: for recovery the things of the basket in a block of products that names none
   * (`nameProducts`), the link that brings the basket back, a code of their own.
   */
  readonly adapt?: (tx: Tx, run: FlowRun, wording: Wording, now: Date) => Promise<Wording>;
};

export type FlowSources = { readonly [Kind in StartKind]?: FlowSource };
