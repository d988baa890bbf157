import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { happensBetween } from "../dates/happens-between";
import { startFacts } from "../plan/flow-facts";
import type { FlowPlan } from "../plan/types";
import { wayThrough } from "../plan/way-through";
import { beginsWith } from "../starts/begins-with";
import { factsBetween, readFacts } from "../starts/read-facts";
import type { Happening } from "../starts/types";
import { type Judged, judgeHappening, personOf } from "./judge-happening";
import { readHistories } from "./read-histories";
import { readMeeting } from "./read-meeting";
import type { NotWritten, Simulation } from "./types";

type Given = { readonly flowId: string; readonly from: Date; readonly until: Date };

/**
 * What a flow would have done, had it been on: every happening of that time is gone through by the same rules. Consent, segments
 * and rules are as they are today, because how they were then is not kept; buying, returns and questions are as they happened.
 * Writes nothing.
 */
export async function simulate(
  tx: Tx,
  plan: FlowPlan,
  { flowId, from, until }: Given,
  now: Date,
): Promise<Simulation> {
  const happenings = await readHappenings(tx, plan, from, until);
  const histories = await readHistories(tx, happenings, plan.topics, now);
  const { money } = await readShop(tx);
  const customers = happenings.flatMap(({ customerId }) => customerId ?? []);
  const meant = plan.who && (await readMeeting(tx, plan.who, customers, now));
  const meeting = new Map<string, ReadonlySet<string>>();
  for (const { step } of wayThrough(plan.steps).values())
    if (step.kind === "condition" && step.test.kind === "rule")
      meeting.set(step.id, await readMeeting(tx, step.test.rule, customers, now));

  const judging = { plan, flowId, zone: money.timeZone, meant, meeting };
  const begun = new Map<string, number>();
  const judged = happenings.flatMap((one, no) => {
    const history = histories[no];
    return history ? [{ person: personOf(one), judged: judgeHappening(one, history, judging, begun) }] : [];
  });
  return summed({ from, until, happened: happenings.length }, plan, judged);
}

async function readHappenings(
  tx: Tx,
  plan: FlowPlan,
  from: Date,
  until: Date,
): Promise<readonly Happening[]> {
  const fact = startFacts[plan.start.kind];
  if (!fact) return happensBetween(tx, plan.start, from, until);
  const facts = await readFacts(tx, factsBetween([fact], from, until));
  return facts.filter((one) => one.emails.length > 0 && beginsWith(plan, one));
}

type JudgedPerson = { readonly person: string; readonly judged: Judged };

/** Counts each person once: with their letters if they had any, else with the last reason against one. */
function summed(
  about: Pick<Simulation, "from" | "until" | "happened">,
  plan: FlowPlan,
  all: readonly JudgedPerson[],
): Simulation {
  const written = new Set<string>();
  const reasons = new Map<string, NotWritten>();
  for (const { person, judged } of all) {
    if (typeof judged === "string") reasons.set(person, judged);
    else written.add(person);
  }
  for (const person of written) reasons.delete(person);
  const letters = all.flatMap(({ judged }) => (typeof judged === "string" ? [] : judged));
  return {
    ...about,
    people: written.size + reasons.size,
    written: written.size,
    letters: [...wayThrough(plan.steps).values()].flatMap(({ step }) =>
      step.kind === "letter"
        ? [{ stepId: step.id, name: step.name, count: letters.filter((id) => id === step.id).length }]
        : [],
    ),
    notWritten: [...Map.groupBy(reasons.values(), (reason) => reason)]
      .map(([reason, of]) => ({ reason, count: of.length }))
      .sort((a, b) => b.count - a.count),
  };
}
