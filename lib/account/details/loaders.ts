import { locales } from "@/lib/customers/locales";
import { readConsents } from "@/lib/newsletter/data";
import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";
import { requireCustomer } from "../loaders";
import { detailsSchema, typedNameSchema } from "./schema";
import type { DetailsPage } from "./types";

function languageOf(locale: string): string {
  const own = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
  return own.charAt(0).toLocaleUpperCase(locale) + own.slice(1);
}

function consentWords(act: string, on: string): string {
  if (act === "withdrawn") return `You took this back on ${on}. We do not write to you about it.`;
  if (act === "given") return `You agreed to this on ${on}.`;
  return `You asked for this on ${on}. It is not confirmed yet, and nothing is sent until it is.`;
}

/** What somebody is called, how dates are written for them, and what they said about being written to. */
export async function getDetailsPage(problem: unknown, now: Date): Promise<DetailsPage> {
  const { email, name, locale } = await requireCustomer("/account/details");
  const [{ money }, consents, typed] = await Promise.all([
    getShop(),
    readConsents(reader(), email),
    typedCookie("account"),
  ]);
  const before = problem === "name" ? typedNameSchema.safeParse(typed) : null;
  const given = before?.success ? before.data.typedName : (name ?? "");
  const fault = detailsSchema.shape.name.safeParse(given).error?.issues[0]?.message ?? null;
  const date = (at: Date, language = locale) => formatDate(at, language, money.timeZone);
  const offered = [...new Set([...locales, locale])];
  return {
    email,
    name: given,
    nameError: before ? fault : null,
    locale,
    locales: offered.map((code) => ({ code, words: `${languageOf(code)}: ${date(now, code)}` })),
    topics: consents.map(({ topic, act, wording, at }) => ({
      topic,
      title: topic === "newsletter" ? "News and offers" : topic,
      words: consentWords(act, date(at)),
      wording,
      canTakeBack: act !== "withdrawn",
    })),
  };
}
