import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

type Input = {
  readonly helpRequestId: string;
  /** What goes out by letter; null when the question needs no answer, or had it by other means. */
  readonly answer: string | null;
};

/**
 * Answers a question by letter, or says that it needs none. One answer goes out however many people press the button: the
 * later ones are refused "already_settled" with the name of who did.
 */
export async function settleQuestion(
  tx: Tx,
  actor: Actor,
  { helpRequestId, answer }: Input,
  now: Date,
): Promise<Result<{ orderId: string }, "forbidden" | "not_found" | "already_settled">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const settled = await tx.helpRequest.updateMany({
    where: { id: helpRequestId, settledAt: null },
    data: { settledAt: now, settledBy: actorKey(actor), settledByName: actor.name, answer },
  });
  const question = await tx.helpRequest.findUnique({ where: { id: helpRequestId } });
  if (!question) return refusal("not_found");
  if (settled.count === 0) return refusal("already_settled", { by: question.settledByName });
  const { orderId } = question;
  if (answer !== null) await record(tx, { type: "help_answered", orderId, data: { helpRequestId } }, now);
  const action = answer === null ? "order.question_closed" : "order.answer";
  await audit(
    tx,
    actor,
    { action, entity: "order", entityId: orderId, before: null, after: { helpRequestId } },
    now,
  );
  return success({ orderId });
}
