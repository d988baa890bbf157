import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { readTaken } from "./data";

const changeMinutes = 10;

type Asked = {
  readonly userId: string;
  /** The address that is to be the account's. */
  readonly email: string;
  /** The browser that asked, so that the letter can say so. */
  readonly device: string;
};

/**
 * Somebody wants another address for their account: a letter goes there, and whoever reads it can prove that it is theirs.
 * An address that has an account gets another letter, and whoever asked the same answer. Refuses "own" for the present one.
 */
export async function askAddressChange(
  tx: Tx,
  { userId, email, device }: Asked,
  now: Date,
): Promise<Result<{ changeId: string }, "own">> {
  if ((await tx.user.count({ where: { id: userId, email } })) > 0) return refusal("own");
  const changeId = createId("achg");
  const expiresAt = new Date(now.getTime() + changeMinutes * 60_000);
  // The newest is the only one: the letter before it proves nothing any more.
  await tx.$executeRaw`
    INSERT INTO address_change (id, user_id, email, created_at, expires_at)
    VALUES (${changeId}, ${userId}, ${email}::citext, ${now}, ${expiresAt})
    ON CONFLICT (user_id) DO UPDATE SET id = excluded.id, email = excluded.email, tries_left = 5,
      created_at = excluded.created_at, expires_at = excluded.expires_at`;
  const letter = { key: `address-change:${changeId}`, to: email };
  if (await readTaken(tx, userId, email))
    await enqueueLetter(tx, { ...letter, template: "address-in-use", props: { device } }, now);
  else {
    const props = { changeId, device, minutes: changeMinutes };
    await enqueueLetter(tx, { ...letter, template: "address-change", props }, now);
  }
  return success({ changeId });
}
