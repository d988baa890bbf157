import { cacheLife, cacheTag } from "next/cache";
import { readVariantsForSale } from "@/lib/catalogue/data";
import type { ProductPage, VariantForSale } from "@/lib/catalogue/types";
import { getCustomer } from "@/lib/customers/loaders";
import { customerOf } from "@/lib/customers/signed-in-by";
import type { SignedInCustomer } from "@/lib/customers/types";
import {
  getChosenDestination,
  getDeliveryRules,
  getDeliveryRulesAtOnce,
  getDestination,
} from "@/lib/delivery/loaders";
import { placeName } from "@/lib/delivery/place-name";
import { refusalSentence } from "@/lib/delivery/refusal-sentence";
import { servedCountries } from "@/lib/delivery/served-countries";
import type { PromiseWords } from "@/lib/delivery/types";
import { deliveryOffer } from "@/lib/discounts/delivery-offer";
import { getAutomatic } from "@/lib/discounts/loaders";
import { offerWords } from "@/lib/discounts/offer-words";
import { noOffers } from "@/lib/discounts/rules/no-offers";
import { askerOf } from "@/lib/early-access/loaders";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { basketCookie, invitationsCookie, savedCookie } from "@/lib/platform/cookies";
import { readClock } from "@/lib/platform/read-clock";
import { reader } from "@/lib/platform/reader";
import { sessionToken } from "@/lib/platform/sessions/session";
import { sharedAsking } from "@/lib/platform/shared-asking";
import { getShop, getShopAtOnce } from "@/lib/shop/loaders";
import { formatMoney } from "@/lib/values/format-money";
import { isId } from "@/lib/values/id";
import { pieceTitle } from "@/lib/values/piece-title";
import { quoteBasket } from "./data";
import { promiseFor } from "./pricing/promise-for";
import { readVisitor, type VisitorFacts } from "./read-visitor";
import type { BasketQuote, KnownVisitor, PricedLine, QuoteWords, Visitor, VisitorQuestion } from "./types";
import type { Who } from "./who-in-sql";

/** Everybody who asks while an earlier question is on its way shares the next one, which is asked after they came. */
const clock = sharedAsking(() => readClock(reader()));

/** The time by which is decided what somebody pays: the database's, which all copies of the shop share. */
export function getClock(): Promise<Date> {
  return clock();
}

/** This visitor's basket as it stands now; null when they have not begun one. */
export async function getBasket(now: Date): Promise<BasketQuote | null> {
  const basketId = await basketCookie();
  if (!basketId) return null;
  const [destination, customer] = await Promise.all([getDestination(), getCustomer()]);
  const asker = await askerOf(customer?.customerId ?? null);
  const buyer = { ...asker, email: customer?.email ?? null };
  return quoteBasket(reader(), { basketId, destination, buyer, now });
}

/** What somebody calls a variant named in an address: "Ring Bed, Small"; null when there is none. */
export async function nameOf(variantId: string, now: Date): Promise<string | null> {
  const variant = await forSale(variantId, now);
  return variant && pieceTitle(variant);
}

/** What there is to say about a quote: where it goes, what discounts give, what codes do not and why. */
export function describeQuote(quote: BasketQuote, locale: string): QuoteWords {
  const place = placeName(quote.destination, locale);
  const refusal = quote.deliveryRefusal && refusalSentence(quote.deliveryRefusal, place);
  const { currency, offers, deliveryTotal } = quote;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  return {
    place,
    refusal,
    offers: offerWords(offers, { currency, locale }),
    deliveryOffer: deliveryOffer(offers.applied, deliveryTotal, money),
  };
}

async function forSale(variantId: string, now: Date): Promise<VariantForSale | null> {
  if (!isId("var", variantId)) return null;
  return (await readVariantsForSale(reader(), [variantId], now)).get(variantId) ?? null;
}

/**
 * All that a cached page cannot know: what is in this visitor's basket, where parcels go, and what delivery of one variant
 * costs them. The one personal answer of the shop window, but for points, which `customer` and `member` are for.
 */
export async function getVisitor(
  question: VisitorQuestion,
  known?: KnownVisitor,
): Promise<{
  visitor: Omit<Visitor, "points">;
  customer: SignedInCustomer | null;
  member: VisitorFacts["member"];
}> {
  const [cookie, listId, invitations, chosen, token, rules, { money, newsletter }, automatic] =
    await Promise.all([
      basketCookie(),
      savedCookie(),
      invitationsCookie(),
      getChosenDestination(),
      known ? null : sessionToken(),
      getDeliveryRulesAtOnce(),
      getShopAtOnce(),
      getAutomatic(),
    ]);
  const { variantId, productIds } = question;
  const ask = (who: Who) =>
    readVisitor(
      reader(),
      {
        ...{ basketId: known?.basketId ?? cookie, listId, productIds, invitations, automatic, who },
        variantId: variantId && isId("var", variantId) ? variantId : null,
        browsing: newsletter.browsing,
      },
      null,
    );
  const { customer, facts } = token
    ? await askByToken(token, ask)
    : { customer: known?.customer ?? null, facts: await ask(known?.customer ?? null) };
  const { goods, now, member, prices, saved, remembers } = facts;
  const { lines, variant, inBasket, offers } = goods;
  const { currency, locale, homeCountry } = money;
  const destination = chosen ?? { country: homeCountry };
  const of = { rules, destination, offers, now, basket: lines, inBasket, currency, locale };
  return {
    ...{ customer, member },
    visitor: {
      ...{ prices, saved, remembers, now: now.toISOString() },
      basket: { count: lines.reduce((sum, line) => sum + line.quantity, 0) },
      destination: { ...destination, name: placeName(destination, locale) },
      served: servedCountries(rules),
      promise: variant && promiseFor({ ...of, variant }),
      price: variant?.unitPrice ?? null,
    },
  };
}

/** Whoever's session has ended is asked for once more as a guest, and who became a customer just now as that. */
async function askByToken(token: string, ask: (who: Who) => Promise<VisitorFacts>) {
  const facts = await ask({ token });
  const customer = await customerOf(facts.session);
  const theirs = customer !== null && customer.customerId === facts.session?.customerId;
  return { customer, facts: theirs ? facts : await ask(customer) };
}

type PageGoods = Pick<ProductPage, "taxClass" | "giftCard">;
type PageVariant = Pick<
  ProductPage["variants"][number],
  "price" | "weightGrams" | "requiresShipping" | "taxable"
>;

/**
 * What a product page says of delivery to everybody, before the visitor is known: to the shop's home country, one for
 * each variant. Days pass and cut-offs strike, so it is never older than a quarter of an hour.
 */
export async function getHomePromises(
  goods: PageGoods,
  variants: readonly PageVariant[],
): Promise<PromiseWords[]> {
  "use cache";
  cacheTag(cacheTags.delivery, cacheTags.settings);
  cacheLife({ stale: 60, revalidate: 300, expire: 900 });
  const [rules, { money }] = await Promise.all([getDeliveryRules(), getShop()]);
  const asked = {
    rules,
    destination: { country: money.homeCountry },
    now: new Date(),
    offers: noOffers,
    basket: [],
    inBasket: false,
    currency: money.currency,
    locale: money.locale,
  };
  return variants.map(({ price, weightGrams, requiresShipping, taxable }) => {
    const variant: Omit<PricedLine, "quantity"> = {
      ...{ productId: "", unitPrice: price, weightGrams, requiresShipping },
      ...{ taxClass: goods.taxClass, taxable: taxable && !goods.giftCard },
    };
    return promiseFor({ ...asked, variant });
  });
}
