import type { FlowAbout, FlowPlan } from "../plan/types";

/** Somebody on their way through a flow, as far as going on goes. */
export type FlowRun = {
  readonly id: string;
  readonly flowId: string;
  readonly versionId: string;
  /** Their addresses: the one it began under first. */
  readonly emails: readonly string[];
  readonly customerId: string | null;
  readonly about: FlowAbout;
  readonly heldOut: boolean;
  readonly stepId: string | null;
  readonly putOffSince: Date | null;
  readonly beganAt: Date;
  readonly plan: FlowPlan;
};

/** What doing a step comes to: on to another one, once it is time; or the end. */
export type StepOutcome =
  | { readonly kind: "on"; readonly to: string | null; readonly at: Date }
  /** The same step again, later: its letter may not go out now. */
  | { readonly kind: "put_off"; readonly at: Date }
  /** The same step again, once the night is over. */
  | { readonly kind: "asleep"; readonly at: Date }
  | { readonly kind: "end"; readonly ending: string };
