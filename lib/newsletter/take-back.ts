import type { Tx } from "@/lib/platform/db";
import { readConsents } from "./data";

/**
 * Notes that somebody takes back what they said about a topic, with the words it was about. Doing so is as easy as saying
 * it was (Regulation (EU) 2016/679 art. 7(3)); doing it again changes nothing.
 */
export async function takeBack(
  tx: Tx,
  { email, topic, source }: { readonly email: string; readonly topic: string; readonly source: string },
  now: Date,
): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`consent:${email.toLowerCase()}`}, 0))`;
  const said = (await readConsents(tx, email)).find((one) => one.topic === topic);
  if (!said || said.act === "withdrawn") return;
  await tx.consentEntry.create({
    data: { email, topic, act: "withdrawn", wording: said.wording, source, at: now },
  });
}
