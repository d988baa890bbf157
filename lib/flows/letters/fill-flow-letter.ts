import { compileWording } from "@/lib/campaigns/letter/compile-wording";
import { fillLetter } from "@/lib/campaigns/letter/fill-letter";
import { mailGoAddress } from "@/lib/mail/clicks/mail-go-address";
import { readerLinks } from "@/lib/mail/reader-links";
import type { NewsFlowProps } from "@/lib/mail/types";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { StepOf } from "../plan/types";
import type { FlowRun } from "../runs/types";
import { nameProducts } from "./name-products";
import { readFields } from "./read-fields";
import { readProducts } from "./read-products";

type Given = {
  /** The letter's own, for the addresses of its links. */
  readonly letterId: string;
  readonly email: string;
  readonly topic: string;
  readonly now: Date;
};

type Filled = {
  readonly props: NewsFlowProps;
  /** Where its links lead, in their order. */
  readonly links: readonly string[];
};

/**
 * The letter of a step in the words of its one reader, with prices and stock as they are now. Filled when it is written and
 * not when it is sent: a second try must say what the first one said, or Resend refuses it (see 0090).
 */
export async function fillFlowLetter(
  tx: Tx,
  run: FlowRun,
  step: StepOf<"letter">,
  { letterId, email, topic, now }: Given,
): Promise<Filled> {
  const wording = nameProducts(step.wording, await readProducts(tx, run, now));
  const compiled = await compileWording(tx, wording, { topic }, now);
  const { id: subscriberId } = await tx.subscriber.findUniqueOrThrow({ where: { email } });
  const filled = fillLetter(compiled, {
    fields: await readFields(tx, { email, customerId: run.customerId }),
    readerLinks: readerLinks(env().APP_URL, subscriberId),
    go: (no) => env().APP_URL + mailGoAddress({ letterId, no }),
  });
  const props = { runId: run.id, versionId: run.versionId, stepId: step.id, ...filled };
  return { props, links: compiled.links };
}
