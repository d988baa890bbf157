import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Letters } from "@/lib/mail/types";
import type { Tx } from "@/lib/platform/db";

type News = {
  readonly userId: string;
  /** Names what happened by stable ids: "passkey-added:pkey_…". */
  readonly key: string;
  readonly news: Letters["account-news"]["news"];
  readonly passkey?: string | null;
  /** The browser it was done in. */
  readonly device: string;
};

/** Writes to a user's own address what was done to the ways into their account. */
export async function tellAccount(
  tx: Tx,
  { userId, key, news, passkey = null, device }: News,
  now: Date,
): Promise<void> {
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  const props = { news, passkey, device };
  await enqueueLetter(tx, { key, template: "account-news", to: email, props }, now);
}
