import { letterEventSchema } from "@/lib/mail/inbox/schema";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import type { Reaction } from "./reaction";

/** Whoever marks a letter as spam has taken back everything, and the ledger says so. */
export const withdrawComplainers: Reaction<"letter_complained"> = async (tx, { data }, now) => {
  const event = await tx.letterEvent.findUnique({ where: { id: data.letterEventId } });
  // Nothing is left of the webhook when the person was erased in between.
  const body = letterEventSchema.safeParse(event?.payload);
  if (!body.success) return;
  for (const email of body.data.data.to ?? [])
    await withdraw(tx, { email, topics: "all", source: "complaint" }, now);
  const { tags } = body.data.data;
  // Of a campaign's letter nobody's address stays in it: nothing would lead an erasure here.
  if (tags?.recipient)
    await tx.letterEvent.update({
      where: { id: data.letterEventId },
      data: { payload: { type: body.data.type, data: { tags } } },
    });
};
