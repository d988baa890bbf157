import type { Tx } from "@/lib/platform/db";
import { birthdayPointsTopic } from "../birthday/birthday-points-topic";
import { birthdayTopic } from "../birthday/birthday-topic";
import { similarTopic } from "../similar/similar-words";
import { endWishes } from "../wishes/end-wishes";
import { enterConsent } from "./enter-consent";
import { holdAddress } from "./hold-address";

type Withdrawn = {
  readonly email: string;
  /** Keys of topics; "all" ends everything there is and everything that was asked for. */
  readonly topics: readonly string[] | "all";
  readonly source: string;
};

/**
 * Takes back what an address agreed to or asked for, with the words it was about. Doing so is as easy as saying it was
 * (Regulation (EU) 2016/679 art. 7(3)); doing it again changes nothing. "All" also closes links that wait in the mailbox,
 * says no to letters that a later purchase would allow, and ends what one letter each was wished for.
 */
export async function withdraw(tx: Tx, { email, topics, source }: Withdrawn, now: Date): Promise<void> {
  await holdAddress(tx, email);
  // The day goes with the birthday letter, and a present on it with the day.
  const named =
    topics !== "all" && topics.includes(birthdayTopic) ? [...topics, birthdayPointsTopic] : topics;
  const standing = await tx.newsletterPermission.findMany({
    where: { email, ...(named === "all" ? {} : { topic: { in: [...named] } }) },
    include: { entry: { select: { wording: true } } },
    orderBy: { topic: "asc" },
  });
  for (const { topic, state, basis, entry } of standing) {
    if (state === "withdrawn") continue;
    const soft = basis === "soft" ? ({ basis: "soft" } as const) : {};
    await enterConsent(tx, { email, act: "withdrawn", topic, wording: entry.wording, source, ...soft }, now);
  }
  if (topics !== "all") return;
  const known = standing.length > 0 || (await tx.subscriber.count({ where: { email } })) > 0;
  if (known && !standing.some(({ topic }) => topic === similarTopic))
    await enterConsent(
      tx,
      { email, act: "withdrawn", topic: similarTopic, wording: "", source, basis: "soft" },
      now,
    );
  await endWishes(tx, email, now);
  await tx.optIn.updateMany({
    where: { email, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
}
