import { cacheLife, cacheTag } from "next/cache";
import { readVariantsForSale } from "@/lib/catalogue/data";
import { variantPath } from "@/lib/catalogue/variant-path";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { type WishKind, wishWords } from "@/lib/values/wish-words";
import { typedJoinSchema } from "../schema";
import { listOffered } from "./data";
import { isThere } from "./is-there";
import { wishedSchema } from "./schema";
import type { WishPage } from "./types";

const problems: Record<string, string> = {
  email: "Enter an e-mail address like name@example.com.",
  changed: "The price has changed since. Please read the words below and send the form again.",
  often: "That was asked for often in a short time. Please wait a few minutes.",
};

type Named = Readonly<Record<string, string | string[] | undefined>>;

/** The wishes a product may offer: those whose letter is written. Remembered until a letter is switched off or on. */
export async function getWishesOffered(): Promise<WishKind[]> {
  "use cache";
  cacheTag(cacheTags.settings);
  cacheLife("days");
  return listOffered(reader());
}

/** The page of one wish as things stand now, with what a form could not be finished for; null when it is not sold, or not answered. */
export async function getWishPage(named: Named, now: Date): Promise<WishPage | null> {
  const parsed = wishedSchema.safeParse(named);
  if (!parsed.success) return null;
  const { kind, variant } = parsed.data;
  if (!(await getWishesOffered()).includes(kind)) return null;
  const [found, { money }] = await Promise.all([
    readVariantsForSale(reader(), [variant], now).then((all) => all.get(variant)),
    getShop(),
  ]);
  if (!found?.onSale) return null;
  const { problem } = named;
  const said = typeof problem === "string" ? (problems[problem] ?? null) : null;
  const typed = typedJoinSchema.safeParse(said ? await typedCookie("newsletter") : null);
  const { variantId, title, variantTitle, handle, slug, price } = found;
  return {
    ...{ kind, variantId, price },
    title: pieceTitle({ title, variantTitle }),
    href: variantPath(handle, slug),
    wording: wishWords(kind, formatMoney(price, money.currency, money.locale)),
    there: isThere(kind, found),
    email: typed.success ? typed.data.email : "",
    emailError: problem === "email" ? said : null,
    message: problem === "email" ? null : said,
  };
}
