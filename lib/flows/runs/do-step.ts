import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { writeFlowLetter } from "../letters/write-flow-letter";
import { shareOf } from "../plan/share-of";
import type { Leg } from "../plan/way-through";
import { later } from "../timing/later";
import { readCountry } from "../timing/read-country";
import { untilHour } from "../timing/until-hour";
import { zonesOf } from "../timing/zones-of";
import { holdsFor } from "./holds-for";
import type { FlowRun, StepOutcome } from "./types";

/** Does one step of a run and says where it leads. */
export async function doStep(
  tx: Tx,
  run: FlowRun,
  { step, next, yes, no }: Leg,
  now: Date,
): Promise<StepOutcome> {
  switch (step.kind) {
    case "wait":
      return { kind: "on", to: next, at: later(now, step) };
    case "until": {
      const { money } = await readShop(tx);
      const [zone = money.timeZone] = zonesOf(await readCountry(tx, run.customerId), money, now);
      return { kind: "on", to: next, at: untilHour(now, step, zone) };
    }
    case "condition":
      return { kind: "on", to: (await holdsFor(tx, run, step.test, now)) ? yes : no, at: now };
    case "split": {
      const first = shareOf(`${run.flowId}:${step.id}`, run.emails[0] ?? "") < step.share;
      return { kind: "on", to: first ? yes : no, at: now };
    }
    case "letter": {
      const written = await writeFlowLetter(tx, run, step, now);
      return written.kind === "done" ? { kind: "on", to: next, at: now } : written;
    }
    case "end":
      return { kind: "end", ending: "finished" };
  }
}
