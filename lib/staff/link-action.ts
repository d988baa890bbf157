import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { endSession } from "@/lib/platform/sessions/end-session";
import { rememberSession, sessionToken } from "@/lib/platform/sessions/session";
import type { StartedSession } from "@/lib/platform/sessions/start-session";
import { transact } from "@/lib/platform/transact";
import type { Result } from "@/lib/values/result";
import { readFaults } from "./read-faults";
import type { Answer } from "./types";

type Given<Input> = { tx: Tx; input: Input; now: Date };
export type LinkAction<Input, Reason extends string> = {
  (input: Input): Promise<Answer<void, Reason>>;
  /** Marks a door that a stranger may try: what they hold is the proof. */
  readonly link: true;
};

/** A way into the admin area by a link that nobody could guess: the verb spends it, and this browser is signed in anew. */
export function linkAction<Schema extends z.ZodType, Reason extends string>(
  schema: Schema,
  work: (given: Given<z.output<Schema>>) => Promise<Result<StartedSession, Reason>>,
): LinkAction<z.input<Schema>, Reason> {
  const act = async (given: z.input<Schema>): Promise<Answer<void, Reason>> => {
    const parsed = schema.safeParse(given);
    if (!parsed.success) return readFaults(parsed.error);
    const former = await sessionToken();
    const answer = await transact(async (tx) => {
      const admitted = await work({ tx, input: parsed.data, now: new Date() });
      if (admitted.ok && former) await endSession(tx, former);
      return admitted;
    });
    if (!answer.ok) return answer;
    await rememberSession(answer.value);
    return { ok: true, value: undefined };
  };
  return Object.assign(act, { link: true as const });
}
