import { enqueueNews } from "@/lib/mail/enqueue-news";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import type { FlowPlan, StepOf } from "../plan/types";
import type { FlowRun, StepOutcome } from "../runs/types";
import { fillFlowLetter } from "./fill-flow-letter";
import { mayWrite } from "./may-write";
import { takeDay } from "./take-day";

const dayMs = 24 * 60 * 60 * 1000;
/** How many days a letter waits for one on which it may go out; then it would come too late to mean anything. */
const patience = ({ start }: FlowPlan) => (start.kind === "birthday" ? 1 : 7);

type Written = { readonly kind: "done" } | Extract<StepOutcome, { kind: "put_off" | "asleep" }>;

/**
 * Writes the letter of a step into the outbox, at most one by event a person and day and none at night; puts it off where
 * what stands in the way passes, leaves it out where it does not. Who is held out gets none, and that is noted too.
 */
export async function writeFlowLetter(
  tx: Tx,
  run: FlowRun,
  step: StepOf<"letter">,
  now: Date,
): Promise<Written> {
  const key = `flow:${run.id}:${step.id}`;
  const [first = ""] = run.emails;
  const note = async (state: "written" | "held" | "skipped", email: string, reason: string | null = null) => {
    const data = { runId: run.id, stepId: step.id, at: now, state, email, reason };
    await tx.flowLetter.create({ data });
    return { kind: "done" } as const;
  };
  const putOff = async (reason: string, at: Date): Promise<Written> =>
    run.putOffSince && now.getTime() - run.putOffSince.getTime() >= patience(run.plan) * dayMs
      ? note("skipped", first, reason)
      : { kind: "put_off", at };

  if (run.heldOut) return note("held", first);
  const asked = await mayWrite(tx, run.emails, run.plan.topics, now);
  if (asked.may === "later") return putOff(asked.reason, new Date(now.getTime() + dayMs));
  if (asked.may !== "now") return note("skipped", first, asked.reason);
  const { email, topic } = asked;
  const day = await takeDay(tx, { email, customerId: run.customerId }, key, now);
  if (!day.taken) return day.why === "asleep" ? { kind: "asleep", at: day.at } : putOff(day.why, day.at);

  const letterId = createId("lett");
  const { props, links } = await fillFlowLetter(tx, run, step, { letterId, email, topic, now });
  const letter = { key, template: "news-flow", to: email, topic, props } as const;
  const sent = await enqueueNews(tx, { ...letter, counted: { id: letterId, links } }, now);
  if (!sent.ok) throw new Error(`letter ${key} was refused after it was allowed: ${sent.reason}`);
  return note("written", email);
}
