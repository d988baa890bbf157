import { quoteStored, readBasket } from "@/lib/basket/data";
import { listAddresses } from "@/lib/customers/addresses/data";
import { getCustomer } from "@/lib/customers/loaders";
import { getChosenDestination, getDeliveryRulesAtOnce } from "@/lib/delivery/loaders";
import type { OfferBuyer } from "@/lib/discounts/types";
import { askerOf } from "@/lib/early-access/loaders";
import type { Asker } from "@/lib/early-access/offers/types";
import { basketOffer } from "@/lib/newsletter/reminders/basket-offer";
import { waitsForAnswer } from "@/lib/newsletter/reminders/waits-for-answer";
import { similarWords } from "@/lib/newsletter/similar/similar-words";
import { offeredTopics } from "@/lib/newsletter/topics/offered-topics";
import { wordsMark } from "@/lib/newsletter/topics/words-mark";
import { basketCookie, typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { getPolicyLinksAtOnce, getShopAtOnce } from "@/lib/shop/loaders";
import type { ShopSettings } from "@/lib/shop/types";
import { accountValues } from "./account-values";
import { askedDestination } from "./asked-destination";
import { beginCheckout } from "./begin-checkout";
import { checkDetails } from "./check-details";
import { checkoutState } from "./checkout-state";
import { typedBefore } from "./data";
import { isCollected } from "./is-collected";
import { postedValues } from "./posted-values";
import { typedSchema } from "./schema";
import { servedCountries } from "./served-countries";
import { settleReturn } from "./settle-return";
import type { Checkout, CheckoutAccount, CheckoutErrors, CheckoutValues, Return } from "./types";

/** What a plain form has just posted, with what is to be said about it. */
async function justPosted(told: boolean, collectedIn: (methodId: string) => string | null) {
  const typed = typedSchema.safeParse(await typedCookie("checkout"));
  if (!typed.success) return null;
  const values = postedValues(typed.data.values);
  if (!told) return { values, errors: {}, message: null };
  const checked = checkDetails(
    { ...values, newsletter: undefined, reminders: undefined, agreedTotal: "0", agreedCurrency: "XXX" },
    collectedIn(values.methodId),
  );
  const errors: CheckoutErrors = checked.ok ? {} : (checked.detail ?? {});
  return { values, errors, message: typed.data.message };
}

/** Nobody who is signed in is asked for what they said yes to; of a guest nothing is told by what is asked. */
async function offersReminders({ recovery }: ShopSettings, email: string | null): Promise<boolean> {
  if (!recovery.on) return false;
  return email === null || !(await waitsForAnswer(reader(), email, new Date()));
}

type Account = {
  buyer: OfferBuyer & Asker;
  known: CheckoutAccount | null;
  values: Partial<CheckoutValues>;
  picked: boolean;
};

/** What is known of this visitor because they are signed in. */
async function accountOf(country: string, picked: string | null): Promise<Account> {
  const customer = await getCustomer();
  const asker = await askerOf(customer?.customerId ?? null);
  if (!customer) return { buyer: { ...asker, email: null }, known: null, values: {}, picked: false };
  const saved = await listAddresses(reader(), customer.customerId);
  const { values, addressId } = accountValues(customer, saved, { picked, country });
  const addresses = saved.map(({ id, name, line1, postcode, city }) => ({
    id,
    words: [name, line1, postcode ?? city].join(", "),
    used: id === addressId,
  }));
  return {
    buyer: { ...asker, email: customer.email },
    known: { email: customer.email, addresses },
    values,
    picked: picked !== null && picked === addressId,
  };
}

/**
 * The checkout of this visitor's basket; null when there is nothing in it.
 * @param told whether a plain form was just sent back, so that what was wrong with it must be said
 * @param address the id of a saved address that was picked instead of the usual one
 * @param visited whether somebody looks at it: a page that is fetched ahead has not been visited
 */
export async function getCheckout(
  now: Date,
  { told, address, visited }: { told: boolean; address: string | null; visited: boolean },
): Promise<Checkout | null> {
  const basketId = await basketCookie();
  if (!basketId) return null;
  const [shop, rules, before, policies] = await Promise.all([
    getShopAtOnce(),
    getDeliveryRulesAtOnce(),
    getChosenDestination(),
    getPolicyLinksAtOnce(),
  ]);
  const { locale, currency, homeCountry } = shop.money;
  const chosen = before ?? { country: homeCountry };
  const posted = await justPosted(told, (id) => (isCollected(rules, id, homeCountry) ? homeCountry : null));
  const account = await accountOf(chosen.country, address);
  const { buyer } = account;
  const tx = reader();
  const basket = await readBasket(tx, basketId);
  if (!basket) return null;
  const ordered = basket.ordered ? await typedBefore(tx, basketId, now) : {};
  const known = { ...chosen, ...account.values, ...ordered, ...(account.picked ? account.values : {}) };
  const typed = account.picked ? postedValues(known) : (posted?.values ?? postedValues(known));
  const { methodId } = typed;
  const collected = isCollected(rules, methodId, homeCountry);
  const destination = collected ? { country: homeCountry } : askedDestination(typed, homeCountry);
  const quote = await quoteStored(tx, { basket, destination, methodId, rules, currency, buyer, now });
  if (visited && quote.lines.length > 0) await beginCheckout(tx, quote, now);
  if (quote.lines.length === 0 && quote.unavailable.length === 0) return null;
  const values = { ...typed, discountCode: quote.discountCodes.join(", ") };
  const { seller, returns, brand } = shop;
  const similar = similarWords(brand.name);
  const reminders = basketOffer(shop);
  return {
    account: account.known,
    state: checkoutState({ quote, collected }, values, locale, (!account.picked && posted) || {}),
    frame: {
      countries: servedCountries(rules, quote.destination.country, locale),
      consentWording: offeredTopics(shop)[0]?.wording ?? "",
      reminders: (await offersReminders(shop, buyer.email))
        ? { words: reminders.wording, mark: reminders.mark }
        : null,
      similar: shop.newsletter.softOptIn ? { words: similar, mark: wordsMark(similar) } : null,
      seller: { name: seller.legalName, lines: seller.address, email: seller.email },
      returnDays: returns.days,
      returnsPaidByShop: returns.paidBy === "shop",
      returnsPolicy: policies.some(({ slug }) => slug === "returns"),
    },
  };
}

/** Where the payment of a session of Stripe's stands. */
export async function getReturn(sessionId: string): Promise<Return | null> {
  return settleReturn(sessionId, new Date());
}
