import { shareOf } from "../plan/share-of";
import type { FlowPlan } from "../plan/types";
import type { Happening } from "../starts/types";
import type { History } from "./read-histories";
import type { NotWritten } from "./types";
import { type Walker, walk } from "./walk";

const dayMs = 24 * 60 * 60 * 1000;

/** Ids of the letters that somebody would have got, or why none. */
export type Judged = NotWritten | readonly string[];

/** What happenings are judged by. */
export type Judging = {
  readonly plan: FlowPlan;
  readonly flowId: string;
  readonly zone: string;
  /** The customers it is for; null for everybody. */
  readonly meant: ReadonlySet<string> | null;
  /** The customers who meet the rule of a condition, by the step's id. */
  readonly meeting: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * What a flow would have done about one happening, by the rules of `beginRun` and of its steps.
 * @param begun when each person last began it, in milliseconds: happenings come in their order, and this one is noted
 */
export function judgeHappening(
  one: Happening,
  history: History,
  { plan, flowId, zone, meant, meeting }: Judging,
  begun: Map<string, number>,
): Judged {
  const person = personOf(one);
  const refused = refusalOf(history);
  if (refused) return refused;
  if (meant && !(one.customerId && meant.has(one.customerId))) return "not_meant";
  const before = begun.get(person);
  if (before !== undefined && (plan.again === null || one.at.getTime() - before < plan.again * dayMs))
    return "was_in_it";
  begun.set(person, one.at.getTime());
  if (shareOf(flowId, person) < plan.holdOut) return "held_out";
  const { letters, ending } = walk(plan, flowId, walkerOf(one, history, meeting), one.at, zone);
  if (letters.length > 0) return letters;
  return ending === "finished" || ending === "left_segment" ? "no_letter" : ending;
}

/** The address that stands for one person in a simulation. */
export const personOf = ({ emails }: Happening) => emails[0]?.toLowerCase() ?? "";

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
