import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { addSendJob } from "../add-send-job";

/**
 * Has a letter that failed or waits tried again at once. It keeps its key, so Resend sends one letter however often it is
 * asked. A letter to an address that must not be written to stays put aside.
 */
export async function retryLetter(
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "nothing_to_send">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const woken = await tx.outboxLetter.updateManyAndReturn({
    where: { id, state: { in: ["failed", "waiting"] } },
    data: { state: "waiting", attempts: 0, sendAfter: now },
    select: { template: true, lastError: true },
  });
  const [letter] = woken;
  if (!letter) return refusal("nothing_to_send");
  await addSendJob(tx, id);
  const before = { error: letter.lastError };
  const after = { template: letter.template };
  await audit(tx, actor, { action: "letter.retry", entity: "letter", entityId: id, before, after }, now);
  return success(undefined);
}
