import type { z } from "zod";
import type { exitKinds, flowAboutSchema, flowPlanSchema, Step } from "./schema";

export type { Step } from "./schema";
export type FlowPlan = z.output<typeof flowPlanSchema>;
export type FlowStart = FlowPlan["start"];
export type StartKind = FlowStart["kind"];
export type ExitKind = (typeof exitKinds)[number];
export type Wording = StepOf<"letter">["wording"];
export type FlowAbout = z.output<typeof flowAboutSchema>;
export type StepOf<Kind extends Step["kind"]> = Extract<Step, { kind: Kind }>;
