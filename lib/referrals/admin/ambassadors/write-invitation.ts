import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { ambassadorLink } from "@/lib/platform/secrets/ambassador-link";
import { readShop } from "@/lib/shop/data";
import { rateWords } from "../../ambassadors/rate-words";
import { readOffer } from "../../read-offer";

/**
 * Sends somebody who may become an ambassador the page on which to say yes; asked: because they had applied.
 * @returns false while there is nothing that their code could give: the page would say so, and they could not say yes
 */
export async function writeInvitation(
  tx: Tx,
  { id, asked }: { readonly id: string; readonly asked: boolean },
  now: Date,
): Promise<boolean> {
  const ambassador = await tx.ambassador.findUniqueOrThrow({
    where: { id },
    include: { customer: { select: { email: true } } },
  });
  const { name, version } = ambassador;
  const to = ambassador.customer?.email ?? ambassador.email;
  const { ambassadors, money } = await readShop(tx);
  const gives = (await readOffer(tx, ambassadors.discountId, now))?.gives;
  if (!to || !gives) return false;
  const url = `${env().APP_URL}${ambassadorLink(id)}`;
  const props = { name, asked, pays: rateWords(ambassador, money), gives, url };
  const key = `ambassador-invitation:${id}:${version}`;
  await enqueueLetter(tx, { key, template: "ambassador-invitation", to, toName: name, props }, now);
  return true;
}
