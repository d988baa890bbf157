import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { sendAttempts } from "./send-attempts";

/** Has the worker send a letter of the outbox; one job a letter. */
export async function addSendJob(tx: Tx, letterId: string): Promise<void> {
  await addJob(tx, "send-letter", { letterId }, { key: `letter:${letterId}`, maxAttempts: sendAttempts });
}
