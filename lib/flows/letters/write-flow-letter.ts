import { localDay } from "@/lib/delivery/local-day";
import { enqueueNews } from "@/lib/mail/enqueue-news";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import type { StepOf } from "../plan/types";
import type { FlowSources } from "../runs/flow-sources";
import type { FlowRun, StepOutcome } from "../runs/types";
import { awakeAt } from "../timing/awake-at";
import { readCountry } from "../timing/read-country";
import { zonesOf } from "../timing/zones-of";
import { fillFlowLetter } from "./fill-flow-letter";
import { mayWrite } from "./may-write";

const dayMs = 24 * 60 * 60 * 1000;
/** How long a letter waits for a day on which it may go out; then it would come too late to mean anything. */
const patienceMs = 7 * dayMs;

type Written = { readonly kind: "done" } | Extract<StepOutcome, { kind: "put_off" | "asleep" }>;

/**
 * Writes the letter of a step into the outbox, at most one a person and day over all flows and none at night; puts it off
 * where what stands in the way passes, leaves it out where it does not. Who is held out gets none, and that is noted too.
 */
export async function writeFlowLetter(
  tx: Tx,
  run: FlowRun,
  step: StepOf<"letter">,
  sources: FlowSources,
  now: Date,
): Promise<Written> {
  const note = { runId: run.id, stepId: step.id, at: now };
  const [first = ""] = run.emails;
  if (run.heldOut) {
    await tx.flowLetter.create({ data: { ...note, email: first, state: "held" } });
    return { kind: "done" };
  }
  const { money, newsletter } = await readShop(tx);
  const zones = zonesOf(await readCountry(tx, run.customerId), money, now);
  const awake = (moment: Date) => awakeAt(moment, zones, newsletter.quietHours);
  const morning = awake(now);
  if (morning > now) return { kind: "asleep", at: morning };

  const skip = async (reason: string): Promise<Written> => {
    await tx.flowLetter.create({ data: { ...note, email: first, state: "skipped", reason } });
    return { kind: "done" };
  };
  const putOff = (reason: string): Promise<Written> | Written =>
    run.putOffSince && now.getTime() - run.putOffSince.getTime() >= patienceMs
      ? skip(reason)
      : { kind: "put_off", at: awake(new Date(now.getTime() + dayMs)) };

  const asked = await mayWrite(tx, run.emails, run.plan.topics, now);
  if (asked.may === "later") return putOff(asked.reason);
  if (asked.may !== "now") return skip(asked.reason);
  const { email, topic } = asked;
  const day = localDay(now, zones[0] ?? money.timeZone);
  const alone = await tx.$executeRaw`
    INSERT INTO flow_letter (run_id, step_id, email, state, day, at)
    VALUES (${run.id}, ${step.id}, ${email}::citext, 'written', ${day}::date, ${now}::timestamptz)
    ON CONFLICT (email, day) WHERE state = 'written' DO NOTHING`;
  if (alone === 0) return putOff("other_flow");

  const { key, props } = await fillFlowLetter(tx, run, step, { email, topic, sources, now });
  const sent = await enqueueNews(tx, { key, template: "news-flow", to: email, topic, props }, now);
  if (!sent.ok) throw new Error(`letter ${key} was refused after it was allowed: ${sent.reason}`);
  return { kind: "done" };
}
