import { readMintable } from "@/lib/discounts/codes/read-mintable";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockAmbassador } from "../lock-ambassador";
import { copyDiscount } from "./copy-discount";
import { moveAmbassador } from "./move-ambassador";
import { readTerms } from "./read-terms";

type Yes = {
  readonly id: string;
  /** Whose account says it. */
  readonly customerId: string;
  readonly name: string;
  readonly word: string;
  /** The mark of the terms that were read. */
  readonly termsMark: string;
};
type No = "gone" | "off" | "terms_changed" | "taken" | "is_one";

/**
 * Somebody who was invited says yes with their account: their word becomes their address and their code, and what they agreed to is
 * kept word for word. Refuses "gone" for an invitation that is no more, "off" while there is no offer to give, "terms_changed" where these are not
 * the terms that were read, "taken" for a word that is somebody's or a code already, "is_one" for an account that is an ambassador's.
 */
export async function acceptInvitation(tx: Tx, yes: Yes, now: Date): Promise<Result<void, No>> {
  const { id, customerId, name, word, termsMark } = yes;
  if ((await tx.ambassador.count({ where: { id, state: "invited" } })) === 0) return refusal("gone");
  const ambassador = await lockAmbassador(tx, id);
  // Whoever comes back does so with the account that has their statements.
  const another = ambassador.customerId !== null && ambassador.customerId !== customerId;
  if (ambassador.state !== "invited" || another) return refusal("gone");
  const { discountId } = (await readShop(tx)).ambassadors;
  const template = discountId ? await readMintable(tx, discountId, now) : null;
  if (!template) return refusal("off");
  const terms = await readTerms(tx, ambassador);
  if (terms.mark !== termsMark) return refusal("terms_changed");
  const mine = await tx.ambassador.count({ where: { customerId, id: { not: id } } });
  if (mine > 0) return refusal("is_one");
  const known = await tx.ambassador.count({ where: { word, id: { not: id } } });
  const own = known === 0 ? await ownDiscount(tx, ambassador, { template: template.id, word }, now) : null;
  if (!own) return refusal("taken");
  const data = { customerId, email: null, name, word, discountId: own };
  await moveAmbassador(tx, { id, from: "invited", to: "active", actor: "ambassador", data }, now);
  const wording = terms.paragraphs.join("\n\n");
  await tx.ambassadorTerms.create({ data: { id: createId("aterm"), ambassadorId: id, wording, at: now } });
  return success(undefined);
}

/** Whoever comes back with the word they had has the code they had. */
async function ownDiscount(
  tx: Tx,
  { discountId, word: had }: { readonly discountId: string | null; readonly word: string | null },
  { template, word }: { readonly template: string; readonly word: string },
  now: Date,
): Promise<string | null> {
  if (!discountId || had?.toLowerCase() !== word)
    return copyDiscount(tx, { discountId: template, code: word.toUpperCase() }, now);
  await tx.discount.update({ where: { id: discountId }, data: { active: true } });
  return discountId;
}
