import type { FlowSources } from "@/lib/flows/runs/flow-sources";

/** What domains above flows add to those that begin with their facts, by the kind of start. */
export const flowSources: FlowSources = {};
