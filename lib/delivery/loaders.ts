import { cacheLife, cacheTag } from "next/cache";
import { building } from "@/lib/platform/cache/building";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { keptUnder } from "@/lib/platform/cache/kept-under";
import { destinationCookie } from "@/lib/platform/cookies";
import { pagesReader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { formatMoney } from "@/lib/values/format-money";
import { readDeliveryRules } from "./data";
import { homeDelivery } from "./home-delivery";
import { homeTerms } from "./home-terms";
import { placeName } from "./place-name";
import { destinationFormSchema, destinationSchema } from "./schema";
import { servedCountries } from "./served-countries";
import type { DeliveryRules, Destination, HomeDelivery } from "./types";

const noRules: DeliveryRules = {
  origin: { country: "GB", timeZone: "Europe/London" },
  zones: [],
  holidays: {},
  taxRates: [],
};

/** The rules as text: one string costs the cache next to nothing to hand out, a thousand holidays do. */
async function rulesText(): Promise<string> {
  "use cache";
  cacheTag(cacheTags.delivery, cacheTags.settings);
  if (building()) {
    cacheLife({ stale: 30, revalidate: 1, expire: 300 });
    return JSON.stringify(noRules);
  }
  cacheLife("days");
  return JSON.stringify(await readDeliveryRules(pagesReader()));
}

let parsed: { text: string; rules: DeliveryRules } | undefined;

/** The rules of delivery and tax, remembered until they change. */
export async function getDeliveryRules(): Promise<DeliveryRules> {
  const text = await rulesText();
  // Ours, written by the line above, and read whole only when it has changed.
  if (parsed?.text !== text) parsed = { text, rules: JSON.parse(text) };
  return parsed.rules;
}

/** The same for an answer that is no page: nothing of it is kept that would have to be forgotten with the rules. */
export const getDeliveryRulesAtOnce: () => Promise<DeliveryRules> = keptUnder(
  [cacheTags.delivery, cacheTags.settings],
  24 * 60 * 60 * 1000,
  () => readDeliveryRules(pagesReader()),
);

/** What having each of these sent alone costs in the shop's own country; null for what is not sent. */
export async function getHomeDeliveries(
  goods: readonly { price: number; weightGrams: number; requiresShipping: boolean }[],
): Promise<(HomeDelivery | null)[]> {
  "use cache";
  cacheTag(cacheTags.delivery, cacheTags.settings);
  cacheLife("hours");
  const [rules, { money }] = await Promise.all([getDeliveryRules(), getShop()]);
  return goods.map((one) => homeDelivery(rules, money.homeCountry, one, new Date()));
}

/** Delivery in the shop's own country in one sentence, or null when nothing is sent there. */
export async function getHomeTerms(): Promise<string | null> {
  const [rules, { money }] = await Promise.all([getDeliveryRules(), getShop()]);
  const terms = homeTerms(rules, money.homeCountry);
  if (!terms) return null;
  const say = (amount: number) => formatMoney(amount, money.currency, money.locale);
  const where = placeName({ country: money.homeCountry }, money.locale);
  const price = terms.price === 0 ? "free" : `from ${say(terms.price)}`;
  const free = terms.price > 0 && terms.freeFrom !== null ? `, free from ${say(terms.freeFrom)}` : "";
  return `${where} delivery ${price}${free}${free && terms.exceptions ? " for most addresses" : ""}`;
}

/** Where this visitor wants parcels to go, as far as they chose it. */
export async function getChosenDestination(): Promise<Destination | null> {
  const cookie = await destinationCookie();
  return cookie === null ? null : (destinationSchema.safeParse(cookie).data ?? null);
}

/** Where this visitor wants parcels to go: what they chose, else the shop's home country. */
export async function getDestination(): Promise<Destination> {
  return (await getChosenDestination()) ?? { country: (await getShop()).money.homeCountry };
}

/** What the form for a destination shows: what was typed last, else what was chosen before. */
export async function getDestinationForm(address: Record<string, unknown>) {
  const { problem, country, postcode, return: returnTo } = destinationFormSchema.parse(address);
  const [destination, rules] = await Promise.all([getDestination(), getDeliveryRules()]);
  return {
    chosen: problem && country ? { country, postcode } : destination,
    served: servedCountries(rules),
    problem: problem ?? null,
    returnTo: returnTo ?? "/basket",
  };
}
