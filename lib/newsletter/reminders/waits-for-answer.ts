import type { Tx } from "@/lib/platform/db";
import { basketTopic } from "./basket-topic";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Whether nothing is to be asked about reminders: they are allowed already, or the mailbox was asked within a day. A form
 * that is sent at every change must not write a letter at every change.
 */
export async function waitsForAnswer(tx: Tx, email: string, now: Date): Promise<boolean> {
  const standing = await tx.newsletterPermission.findUnique({
    where: { email_topic: { email, topic: basketTopic } },
  });
  if (standing?.state === "live") return true;
  return standing?.state === "asked" && now.getTime() - standing.since.getTime() < dayMs;
}
