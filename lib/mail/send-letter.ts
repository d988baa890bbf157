import type { Db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { resend } from "@/lib/platform/resend";
import { readShop } from "@/lib/shop/data";
import { claimLetter } from "./claim-letter";
import { fromAddress } from "./from-address";
import { letterSender } from "./letter-sender";
import { listHeaders } from "./list-headers";
import { readerLinks } from "./reader-links";
import { sendAttempts } from "./send-attempts";
import { sendOutcome } from "./send-outcome";
import { writtenLetter } from "./written-letter";

/**
 * Sends one letter of the outbox. Its key travels as the Idempotency-Key: after a crash between Resend's answer and our
 * note of it, the second request gets the first one's answer and the buyer gets one letter.
 * Throws when it is worth trying again; a letter that Resend will never take is marked failed and left.
 */
export async function sendLetter(db: Db, letterId: string, now: Date): Promise<void> {
  const letter = await claimLetter(db, letterId, now);
  if (!letter) return;
  const shop = await readShop(db);
  const reader = letter.subscriberId ? readerLinks(env().APP_URL, letter.subscriberId) : null;
  const sender = { ...letterSender(shop, env().APP_URL), reader };
  const { subject, html, text, replyTo } = await writtenLetter(db, letter, shop, sender);
  const { data, error } = await resend().emails.send(
    {
      from: fromAddress(shop.brand.name, env().MAIL_FROM ?? shop.seller.email),
      to: letter.toEmail,
      replyTo,
      subject,
      html,
      text,
      ...((letter.topic || letter.wishId) && reader ? { headers: listHeaders(reader) } : {}),
      tags: [
        { name: "template", value: letter.template },
        { name: "letter", value: letter.id },
      ],
    },
    { idempotencyKey: letter.key },
  );
  const waiting = { id: letter.id, state: "waiting" as const };
  const outcome = sendOutcome(error);
  if (outcome === "sent") {
    await db.outboxLetter.updateMany({
      where: waiting,
      data: { state: "sent", providerId: data?.id ?? null, sentAt: now, lastError: null },
    });
    return;
  }
  const lastError = `${error?.name}: ${error?.message}`.slice(0, 500);
  const givenUp = outcome === "never" || letter.attempts >= sendAttempts;
  await db.outboxLetter.updateMany({
    where: waiting,
    data: { lastError, ...(givenUp && { state: "failed" }) },
  });
  log.warn({ letterId, attempts: letter.attempts, givenUp, error: error?.name }, "letter not sent");
  if (!givenUp) throw new Error(`Letter ${letterId} not sent: ${error?.name}`);
}
