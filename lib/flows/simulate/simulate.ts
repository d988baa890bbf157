import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { happensBetween } from "../dates/happens-between";
import { startFacts } from "../plan/flow-facts";
import { shareOf } from "../plan/share-of";
import type { FlowPlan } from "../plan/types";
import { wayThrough } from "../plan/way-through";
import { beginsWith } from "../starts/begins-with";
import { factsBetween, readFacts } from "../starts/read-facts";
import type { Happening } from "../starts/types";
import { type History, readHistories } from "./read-histories";
import { readMeeting } from "./read-meeting";
import type { NotWritten, Simulation } from "./types";
import { type Walker, walk } from "./walk";

type Given = { readonly flowId: string; readonly from: Date; readonly until: Date };
type Judged = NotWritten | readonly string[];

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

  const begun = new Map<string, number>();
  const judge = (one: Happening, history: History): Judged => {
    const person = personOf(one);
    const refused = refusalOf(history);
    if (refused) return refused;
    if (meant && !(one.customerId && meant.has(one.customerId))) return "not_meant";
    const before = begun.get(person);
    if (before !== undefined && (plan.again === null || one.at.getTime() - before < plan.again * 86_400_000))
      return "was_in_it";
    begun.set(person, one.at.getTime());
    if (shareOf(flowId, person) < plan.holdOut) return "held_out";
    const { letters, ending } = walk(plan, flowId, walkerOf(one, history, meeting), one.at, money.timeZone);
    if (letters.length > 0) return letters;
    return ending === "finished" || ending === "left_segment" ? "no_letter" : ending;
  };

  const byPerson = new Map<string, Judged>();
  const letters = new Map<string, number>();
  for (const [no, one] of happenings.entries()) {
    const history = histories[no];
    if (!history) continue;
    const judged = judge(one, history);
    const before = byPerson.get(personOf(one));
    if (typeof judged !== "string" || before === undefined || typeof before === "string")
      byPerson.set(personOf(one), judged);
    if (typeof judged !== "string") for (const id of judged) letters.set(id, (letters.get(id) ?? 0) + 1);
  }
  return summed({ from, until, happened: happenings.length }, plan, byPerson, letters);
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

const personOf = ({ emails }: Happening) => emails[0]?.toLowerCase() ?? "";

function refusalOf({ refusal }: History): NotWritten | null {
  if (refusal === null) return null;
  if (refusal === "asked" || refusal === "told") return "unconfirmed";
  return refusal === "withdrawn" || refusal === "suppressed" ? refusal : "never_asked";
}

function walkerOf(
  one: Happening,
  { bought, gaveBack, askedHelp }: History,
  meeting: ReadonlyMap<string, ReadonlySet<string>>,
): Walker {
  return {
    ...{ email: personOf(one), boughtAt: bought },
    exits: {
      ...(bought === null ? {} : { bought }),
      ...(gaveBack === null ? {} : { gave_back: gaveBack }),
      ...(askedHelp === null ? {} : { asked_help: askedHelp }),
    },
    meets: (stepId) => one.customerId !== null && (meeting.get(stepId)?.has(one.customerId) ?? false),
  };
}

function summed(
  about: Pick<Simulation, "from" | "until" | "happened">,
  plan: FlowPlan,
  byPerson: ReadonlyMap<string, Judged>,
  letters: ReadonlyMap<string, number>,
): Simulation {
  const judged = [...byPerson.values()];
  const reasons = judged.filter((one) => typeof one === "string");
  const counted = Map.groupBy(reasons, (reason) => reason);
  return {
    ...about,
    people: judged.length,
    written: judged.length - reasons.length,
    letters: [...wayThrough(plan.steps).values()].flatMap(({ step }) =>
      step.kind === "letter" ? [{ stepId: step.id, name: step.name, count: letters.get(step.id) ?? 0 }] : [],
    ),
    notWritten: [...counted]
      .map(([reason, all]) => ({ reason, count: all.length }))
      .sort((a, b) => b.count - a.count),
  };
}
