import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "../lock-order";

/**
 * Takes in a question about an order; the letters to both sides follow. The same words twice within a day are one question:
 * somebody pressed the button again.
 */
export async function askHelp(
  tx: Tx,
  orderId: string,
  message: string,
  now: Date,
): Promise<Result<{ helpRequestId: string }, "not_found">> {
  if (!(await lockOrder(tx, orderId))) return refusal("not_found");
  const dayAgo = new Date(now.getTime() - 24 * 60 * 60 * 1000);
  const same = await tx.helpRequest.findFirst({ where: { orderId, message, createdAt: { gt: dayAgo } } });
  if (same) return success({ helpRequestId: same.id });
  const helpRequestId = createId("help");
  await tx.helpRequest.create({ data: { id: helpRequestId, orderId, message, createdAt: now } });
  await record(tx, { type: "help_asked", orderId, data: { helpRequestId } }, now);
  return success({ helpRequestId });
}
