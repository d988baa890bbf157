import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { StaffActor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { enqueueLetter } from "../enqueue-letter";
import { cleanWords } from "../wording/clean-words";
import { wordFaults } from "../wording/word-faults";
import type { testLetterSchema } from "./schema";
import { wordedLetter } from "./worded-letter";

/** Sends a member of staff the example of a letter in words that need not be saved, to their own address and no other. */
export async function sendTest(
  tx: Tx,
  actor: StaffActor,
  { template, occasion, key, ...typed }: z.output<typeof testLetterSchema>,
  now: Date,
): Promise<Result<{ to: string }, "forbidden" | "not_found" | "invalid">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const letter = wordedLetter(template);
  const me = await tx.staffMember.findUnique({ where: { id: actor.staffId }, select: { email: true } });
  if (!letter?.words[occasion] || !me) return refusal("not_found");
  const words = cleanWords(typed);
  const faults = wordFaults(words, letter);
  if (faults) return refusal("invalid", faults);
  const wording = { ...words, subject: `Test: ${words.subject}` };
  const props = { template, occasion, wording };
  await enqueueLetter(tx, { key: `test:${key}`, template: "test-letter", to: me.email, props }, now);
  return success({ to: me.email });
}
