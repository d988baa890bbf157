import type { StepOf } from "@/lib/flows/admin/types";

/** A step from which two ways lead on. */
export type Branching = StepOf<"condition"> | StepOf<"split">;
