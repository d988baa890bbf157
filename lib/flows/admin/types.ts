import type { z } from "zod";
import type { Difference } from "@/lib/campaigns/report/types";
import type { FlowFigures, FlowReasons } from "../figures/types";
import type { FlowPlan } from "../plan/types";
import type { flowFormSchema } from "./schema";

export type { FlowFigures } from "../figures/types";
export type { FlowPlan, FlowStart, Step, StepOf } from "../plan/types";
export type { Simulation } from "../simulate/types";
export type FlowForm = z.output<typeof flowFormSchema>;

/** Something that letters of a flow can be about. */
export type FlowTopic = { readonly key: string; readonly title: string };

/** A flow in the list; `id` of a ready-made one that nobody touched is "ready-…". */
export type FlowRow = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly on: boolean;
  readonly plan: FlowPlan;
  /** Null while nobody was ever in it. */
  readonly figures: FlowFigures | null;
};

export type FlowVersionRow = {
  readonly number: number;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  /** Who began it and is in it still. */
  readonly inIt: number;
};

export type FlowEditor = {
  readonly id: string;
  readonly on: boolean;
  readonly form: FlowForm;
  /** Whether the draft is what people begin with now. */
  readonly published: boolean;
  readonly versions: readonly FlowVersionRow[];
  readonly figures: FlowFigures | null;
  /** How much more often readers bought than the held-out, in parts of one; null while there are too few to say. */
  readonly brought: Difference | null;
  readonly reasons: FlowReasons;
  /** One of the ready-made, by its key. */
  readonly readyKey: string | null;
};
