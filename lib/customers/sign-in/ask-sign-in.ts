import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

const requestMinutes = 10;

type Asked = {
  readonly email: string;
  /** Where to go once signed in: a path of this shop. */
  readonly next: string;
  /** The browser that asked, so that the letter can say so. */
  readonly device: string;
};

/**
 * Somebody says that an address is theirs: a letter with a link and a code goes there. It does the same for every address,
 * because whoever proves one for the first time gets an account by that; so nothing can be learnt from it.
 */
export async function askSignIn(
  tx: Tx,
  { email, next, device }: Asked,
  now: Date,
): Promise<{ requestId: string }> {
  const requestId = createId("sign");
  const expiresAt = new Date(now.getTime() + requestMinutes * 60_000);
  await tx.signInRequest.create({ data: { id: requestId, email, next, createdAt: now, expiresAt } });
  const props = { requestId, device, minutes: requestMinutes };
  await enqueueLetter(tx, { key: `sign-in:${requestId}`, template: "sign-in", to: email, props }, now);
  return { requestId };
}
