import type { z } from "zod";
import { isOff } from "@/lib/mail/automatic/switching/is-off";
import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Letters, Template } from "@/lib/mail/types";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { letterSchema } from "./schema";

/**
 * Sends a letter about an order once more, as it was, in a row of its own; a letter to the buyer goes to the address the
 * order has now. The same `key` sends once, however often the button is pressed.
 */
export async function resendLetter(
  tx: Tx,
  actor: Actor,
  { letterId, key }: z.output<typeof letterSchema>,
  now: Date,
): Promise<Result<{ to: string }, "forbidden" | "not_found" | "switched_off">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const letter = await tx.outboxLetter.findUnique({ where: { id: letterId } });
  if (!letter?.orderId) return refusal("not_found");
  if (await isOff(tx, letter.template)) return refusal("switched_off");
  const { orderId } = letter;
  const order = await tx.order.findUniqueOrThrow({ where: { id: orderId } });
  const internal = letter.template.endsWith("-notice");
  const to = internal ? letter.toEmail : order.email;
  // Only `enqueueLetter` writes letters, so a row's props are those of its template.
  const template = letter.template as Template;
  const props = letter.props as Letters[typeof template];
  const written = await enqueueLetter(
    tx,
    { key: `again:${letterId}:${key}`, template, to, toName: letter.toName, props, orderId },
    now,
  );
  if (written)
    await audit(
      tx,
      actor,
      {
        action: "order.letter",
        entity: "order",
        entityId: orderId,
        before: null,
        after: { letter: template },
      },
      now,
    );
  return success({ to });
}
