import { locales } from "@/lib/customers/locales";
import { getBirthdayFields, getPreferences } from "@/lib/newsletter/loaders";
import type { Preferences } from "@/lib/newsletter/types";
import { typedCookie } from "@/lib/platform/cookies";
import { getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";
import { requireCustomer } from "../loaders";
import { detailsSchema, typedNameSchema } from "./schema";
import type { DetailsPage } from "./types";

function languageOf(locale: string): string {
  const own = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
  return own.charAt(0).toLocaleUpperCase(locale) + own.slice(1);
}

/** What somebody is called and how dates are written for them. */
export async function getDetailsPage(problem: unknown, now: Date): Promise<DetailsPage> {
  const { email, name, locale } = await requireCustomer("/account/details");
  const [{ money }, typed] = await Promise.all([getShop(), typedCookie("account")]);
  const unfinished = typeof problem === "string" ? typed : null;
  const before = unfinished ? typedNameSchema.safeParse(unfinished) : null;
  const given = before?.success ? before.data.typedName : (name ?? "");
  const fault = detailsSchema.shape.name.safeParse(given).error?.issues[0]?.message ?? null;
  const date = (at: Date, language = locale) => formatDate(at, language, money.timeZone);
  const offered = [...new Set([...locales, locale])];
  return {
    email,
    name: given,
    nameError: before ? fault : null,
    birthday: await getBirthdayFields(email, unfinished),
    locale,
    locales: offered.map((code) => ({ code, words: `${languageOf(code)}: ${date(now, code)}` })),
  };
}

/** What somebody who is signed in gets letters about. */
export async function getLettersPage(done: unknown, now: Date): Promise<Preferences> {
  const { email } = await requireCustomer("/account/letters");
  return getPreferences(email, { done, place: "account" }, now);
}
