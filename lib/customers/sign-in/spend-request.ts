import type { Tx } from "@/lib/platform/db";
import { rememberUser } from "@/lib/platform/sessions/remember-user";
import { type Result, refusal, success } from "@/lib/values/result";

export type Spent = { readonly userId: string; readonly email: string; readonly next: string };

/**
 * The link or the code of a request was shown: the address is proven, and every letter that waits for it works no more. Of
 * two who come at once the database lets one in; the other is refused "spent", like whoever comes late.
 */
export async function spendRequest(tx: Tx, requestId: string, now: Date): Promise<Result<Spent, "spent">> {
  // All letters of the address are held in one order: else two of them used at once could wait for one another.
  const open = await tx.$queryRaw<{ id: string; email: string; next: string }[]>`
    SELECT id, email::text, next FROM sign_in_request
    WHERE email = (SELECT email FROM sign_in_request WHERE id = ${requestId}) AND expires_at > ${now}
    ORDER BY id FOR UPDATE`;
  const request = open.find(({ id }) => id === requestId);
  if (!request) return refusal("spent");
  const { email, next } = request;
  await tx.signInRequest.deleteMany({ where: { email } });
  return success({ email, next, userId: await rememberUser(tx, { email }, now) });
}
