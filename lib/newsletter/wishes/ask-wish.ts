import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type WishKind, wishWhen } from "@/lib/values/wish-words";
import { holdAddress } from "../consent/hold-address";
import { optInLimits } from "../opt-in/opt-in-limits";

/** Something the shop sells, and what it costs as they ask in minor units; or a sale that is announced. */
type Wished =
  | {
      readonly kind: WishKind;
      readonly variantId: string;
      readonly price: number;
      readonly currency: string;
    }
  | { readonly kind: "sale"; readonly saleId: string };

export type WishAsked = Wished & {
  readonly email: string;
  readonly wording: string;
  /** What the letter that asks for confirmation calls it. */
  readonly title: string;
  readonly locale: string;
  /** Their session proves the address: no letter has to. */
  readonly signedIn: boolean;
};

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Somebody wants one letter about one thing: when it is back, costs less, or opens. It is no newsletter and begins none. The mailbox
 * is asked first, as for everything, unless they are signed in. Wishing twice is one wish, with the words they saw last while
 * nobody has confirmed it; a stranger changes nothing of what is confirmed, and gets the same answer. An address is asked as
 * seldom as for letters.
 */
export async function askWish(tx: Tx, asked: WishAsked, now: Date): Promise<void> {
  const { title, signedIn, ...wish } = asked;
  const { email, kind, locale } = wish;
  await holdAddress(tx, email);
  const since = new Date(now.getTime() - dayMs);
  const asks = await tx.optIn.count({ where: { email, createdAt: { gt: since } } });
  if (!signedIn && asks >= optInLimits.aDay) return;
  await tx.subscriber.createMany({
    data: [{ email, locale, source: kind === "sale" ? "sale" : "product", createdAt: now }],
    skipDuplicates: true,
  });
  const wishId = await keepWish(tx, wish, signedIn, now);
  if (signedIn) return;
  const optInId = createId("optin");
  const expiresAt = new Date(now.getTime() + optInLimits.days * dayMs);
  await tx.optIn.create({ data: { id: optInId, email, wishId, locale, createdAt: now, expiresAt } });
  const what = `one letter about “${title}”, ${wishWhen(kind)}`;
  const props = { optInId, topics: [what], days: optInLimits.days };
  const key = `confirm-letters:${optInId}`;
  await enqueueLetter(tx, { key, template: "confirm-letters", to: email, props }, now);
}

type Wish = Wished & Pick<WishAsked, "email" | "wording" | "locale">;

async function keepWish(tx: Tx, wish: Wish, signedIn: boolean, now: Date): Promise<string> {
  const { email, kind, wording } = wish;
  const about = kind === "sale" ? { saleId: wish.saleId } : { variantId: wish.variantId };
  const asked = kind === "sale" ? { wording } : { wording, price: wish.price, currency: wish.currency };
  const proven = signedIn ? { state: "confirmed", proof: "signed_in", confirmedAt: now } : {};
  const open = { ...about, email, kind, state: { in: ["asked", "confirmed"] } };
  const before = await tx.productWish.findFirst({ where: open, select: { id: true, state: true } });
  const id = before?.id ?? createId("wish");
  if (!before)
    await tx.productWish.create({ data: { ...wish, id, state: "asked", createdAt: now, ...proven } });
  else if (signedIn || before.state === "asked")
    await tx.productWish.update({ where: { id }, data: { ...asked, ...proven } });
  return id;
}
