import { setCodes } from "@/lib/basket/codes/set-codes";
import { quoteWith, readBasket } from "@/lib/basket/data";
import { getClock } from "@/lib/basket/loaders";
import { noteContact } from "@/lib/basket/note-contact";
import { getCustomer } from "@/lib/customers/loaders";
import { getDeliveryRulesAtOnce } from "@/lib/delivery/loaders";
import { codesIn } from "@/lib/discounts/codes-in";
import { askerOf } from "@/lib/early-access/loaders";
import { askReminders } from "@/lib/newsletter/reminders/ask-reminders";
import { basketOffer } from "@/lib/newsletter/reminders/basket-offer";
import { waitsForAnswer } from "@/lib/newsletter/reminders/waits-for-answer";
import { emailSchema } from "@/lib/newsletter/schema";
import { basketCookie, rememberDestination, rememberTyped } from "@/lib/platform/cookies";
import { databaseAway } from "@/lib/platform/database-away";
import { reader } from "@/lib/platform/reader";
import { clientAddress } from "@/lib/platform/requests/client-address";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther, wantsJson } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { getShopAtOnce } from "@/lib/shop/loaders";
import { askedDestination } from "./asked-destination";
import { cancelPayment } from "./cancel-payment";
import { checkDetails } from "./check-details";
import { checkoutState, type Quoted } from "./checkout-state";
import { isCollected } from "./is-collected";
import { limitAttempts } from "./limit-attempts";
import { postedValues } from "./posted-values";
import { refusalSentence } from "./refusal-sentence";
import { review } from "./review";
import { settleReturn } from "./settle-return";
import { startPayment } from "./start-payment";
import type { CheckoutAnswer, CheckoutErrors, CheckoutValues } from "./types";

type Asked = {
  readonly basketId: string;
  readonly form: Readonly<Record<string, string>>;
  readonly values: CheckoutValues;
  readonly request: Request;
  readonly now: Date;
};

/**
 * Prices the basket for what the form says now, and remembers codes and destination for the rest of the shop.
 * @param email the address somebody has agreed with: only then it is told what it has had before, or anybody could ask
 */
async function requote(
  { basketId, values, request, now }: Asked,
  email: string | null = null,
): Promise<Quoted> {
  const [{ money }, rules] = await Promise.all([getShopAtOnce(), getDeliveryRulesAtOnce()]);
  const collected = isCollected(rules, values.methodId, money.homeCountry);
  const asked = askedDestination(values, money.homeCountry);
  const destination = collected ? { country: money.homeCountry } : asked;
  const customer = await getCustomer();
  const asker = await askerOf(customer?.customerId ?? null);
  const buyer = { ...asker, email: email ?? customer?.email ?? null };
  const typed = codesIn(values.discountCode);
  const before = (await readBasket(reader(), basketId))?.discountCodes ?? [];
  // A code that was not remembered is a try, and tries are counted: codes cannot be guessed here either.
  const codes: string[] = [];
  for (const code of typed)
    if (before.includes(code) || !(await rateLimited(request, "discount_code"))) codes.push(code);
  const { methodId } = values;
  await rememberDestination(asked);
  return transact(async (tx) => {
    if (codes.join() !== before.join()) await setCodes(tx, { basketId, codes }, now);
    const { currency } = money;
    const quote = await quoteWith(tx, { basketId, destination, methodId, rules, currency, buyer, now });
    return { quote, collected };
  });
}

async function shown(
  asked: Asked,
  news: { errors?: CheckoutErrors; message?: string } = {},
): Promise<CheckoutAnswer> {
  const { locale } = (await getShopAtOnce()).money;
  return { state: checkoutState(await requote(asked), asked.values, locale, news) };
}

/** Whoever ticked the box for reminders may leave before the button: they are asked, and the basket knows whom to ask for. */
async function noteReminders({ basketId, form, values, request, now }: Asked): Promise<void> {
  const email = emailSchema.safeParse(values.email);
  if (form.reminders !== "yes" || !email.success) return;
  const shop = await getShopAtOnce();
  const topic = basketOffer(shop);
  if (!shop.recovery.on || form.remindersShown !== topic.mark) return;
  const waits = await waitsForAnswer(reader(), email.data, now);
  if (!waits && (await rateLimited(request, "form"))) return;
  const customer = await getCustomer();
  const signedIn = customer?.email.toLowerCase() === email.data.toLowerCase();
  const asked = { email: email.data, topic, locale: shop.money.locale, signedIn };
  await transact(async (tx) => {
    await noteContact(tx, basketId, email.data);
    await askReminders(tx, asked, now);
  });
}

/** The button that says the duty to pay: checks everything, agrees, and leads to Stripe. */
async function pay(asked: Asked): Promise<CheckoutAnswer> {
  const { basketId, form, values, request, now } = asked;
  const { agreedTotal = "", agreedCurrency = "", newsletter, similarShown, similarRefused } = form;
  const { remindersShown, reminders } = form;
  const [{ money }, rules] = await Promise.all([getShopAtOnce(), getDeliveryRulesAtOnce()]);
  const { locale, homeCountry } = money;
  const collectedIn = isCollected(rules, values.methodId, homeCountry) ? homeCountry : null;
  const letters = { newsletter, similarShown, similarRefused, remindersShown, reminders };
  const checked = checkDetails({ ...values, ...letters, agreedTotal, agreedCurrency }, collectedIn);
  if (!checked.ok) return shown(asked, { errors: checked.detail ?? {} });
  const details = checked.value;
  const address = clientAddress(request.headers);
  const allowed = await limitAttempts({ address, basketId, email: details.email });
  if (!allowed.ok) {
    const minutes = Math.ceil((allowed.detail?.retryAfterSeconds ?? 60) / 60);
    const wait = `Please wait ${minutes === 1 ? "a minute" : `${minutes} minutes`}; your basket is kept.`;
    return shown(asked, { message: `That was tried often in a short time. ${wait}` });
  }
  const customer = await getCustomer();
  const whose = { ...(await askerOf(customer?.customerId ?? null)), locale: customer?.locale ?? locale };
  const signedInAs = customer?.email ?? null;
  const started = await startPayment({ basketId, details, signedInAs, ...whose }, now);
  if (started.ok) return { location: started.value.url };
  const quoted = await requote(asked, details.email);
  const message = refusalSentence(started.reason, review(quoted.quote, locale).total);
  return { state: checkoutState(quoted, values, locale, { message }) };
}

/**
 * One press of a button of the checkout: "pay" agrees and leads to Stripe, any other prices the order anew. The page's
 * script gets the answer as JSON; a plain form is led on, what was typed kept for the page it is led to. Null while the
 * database is away.
 */
export async function submitCheckout(request: Request): Promise<Response | null> {
  if (await databaseAway()) return null;
  const now = await getClock();
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const form = (await readForm(request)) ?? {};
  const basketId = await basketCookie();
  if (!basketId) return wantsJson(request) ? Response.json({ location: "/checkout" }) : seeOther("/checkout");
  const values = postedValues(form);
  const asked = { basketId, form, values, request, now };
  if (form.intent !== "pay") await noteReminders(asked);
  const answer = form.intent === "pay" ? await pay(asked) : await shown(asked);
  if (wantsJson(request)) return Response.json(answer, { headers: { "cache-control": "no-store" } });
  if ("location" in answer) {
    await rememberTyped("checkout", null);
    return seeOther(answer.location);
  }
  const { message } = answer.state;
  await rememberTyped("checkout", { values, message });
  return seeOther(form.intent === "pay" ? "/checkout?told=yes" : "/checkout");
}

/** The buyer comes back from Stripe's page: on to the order when it is paid, else to a page that says where it stands. */
export async function returnFromStripe(request: Request, now: Date): Promise<Response> {
  const session = new URL(request.url).searchParams.get("session") ?? "";
  const found = await settleReturn(session, now);
  if (!found) return seeOther("/checkout");
  if (found.kind === "paid") return seeOther(found.orderPath);
  return seeOther(`/checkout/payment?session=${encodeURIComponent(session)}`);
}

/** The buyer turned back at Stripe's page. Only a link of ours ends a payment. */
export async function turnBack(request: Request, now: Date): Promise<Response> {
  const found = await cancelPayment(new URL(request.url).searchParams.get("payment") ?? "", now);
  if (!found) return seeOther("/checkout");
  if (found.kind === "paid") return seeOther(found.orderPath);
  return seeOther(found.back ? `${found.back}?turned=back` : "/checkout/cancelled");
}
