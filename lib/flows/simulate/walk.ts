import { exitsOf } from "../plan/exits-of";
import { shareOf } from "../plan/share-of";
import type { ExitKind, FlowPlan, Step } from "../plan/types";
import { wayThrough } from "../plan/way-through";
import { later } from "../timing/later";
import { untilHour } from "../timing/until-hour";

/** What is known of one person for a walk; moments in milliseconds. */
export type Walker = {
  readonly email: string;
  /** When the exits of the plan first came true after the beginning; what never did is missing. */
  readonly exits: Readonly<Partial<Record<ExitKind, number>>>;
  /** When they first bought after the beginning; null when they did not. */
  readonly boughtAt: number | null;
  /** Whether they meet the rule of a condition, by the step's id. */
  readonly meets: (stepId: string) => boolean;
};

type Walked = { readonly letters: readonly string[]; readonly ending: ExitKind | "finished" };

/**
 * Goes through a flow as it would have gone from a moment on: the same steps by the same clock, without nights, caps and days that
 * are taken, which put a letter off and do not end anything.
 * @param flowId splits fall by it
 */
export function walk(plan: FlowPlan, flowId: string, who: Walker, from: Date, zone: string): Walked {
  const [legs, exits] = [wayThrough(plan.steps), exitsOf(plan)];
  const letters: string[] = [];
  let [now, stepId] = [from, plan.steps[0]?.id ?? null];
  for (let leg = stepId ? legs.get(stepId) : undefined; leg; leg = stepId ? legs.get(stepId) : undefined) {
    const over = exits.find((exit) => (who.exits[exit] ?? Number.POSITIVE_INFINITY) <= now.getTime());
    if (over) return { letters, ending: over };
    const { step, next, yes, no } = leg;
    stepId = next;
    if (step.kind === "end") break;
    if (step.kind === "wait") now = later(now, step);
    else if (step.kind === "until") now = untilHour(now, step, zone);
    else if (step.kind === "letter") letters.push(step.id);
    else stepId = goesFirst(step, flowId, who, now) ? yes : no;
  }
  return { letters, ending: "finished" };
}

function goesFirst(
  step: Extract<Step, { kind: "condition" | "split" }>,
  flowId: string,
  who: Walker,
  now: Date,
): boolean {
  if (step.kind === "split") return shareOf(`${flowId}:${step.id}`, who.email) < step.share;
  if (step.test.kind === "rule") return who.meets(step.id);
  return who.boughtAt !== null && who.boughtAt <= now.getTime();
}
