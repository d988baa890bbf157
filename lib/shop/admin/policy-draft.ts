import { neededPolicies } from "../needed-policies";
import type { PolicyInput, ShopSettings } from "../types";

type Slug = (typeof neededPolicies)[number]["slug"];

/**
 * A policy to begin with, in words that hold for any shop with these settings; null for one there is no draft of. The rights
 * in it are those of 2011/83/EU and the UK's CCR 2013. Not advice: the owner reads, changes and publishes it.
 */
export function policyDraft(slug: string, shop: ShopSettings): PolicyInput | null {
  const needed = neededPolicies.find((one) => one.slug === slug);
  return needed ? { ...needed, html: drafts[needed.slug](shop).trim() } : null;
}

const drafts: Record<Slug, (shop: ShopSettings) => string> = {
  terms: ({ seller, money, returns }) => `
<p>You buy from ${text(seller.legalName)}, whose address is at the foot of every page.</p>
<h2>Price</h2>
<p>Prices are in ${currencyName(money)}${money.pricesIncludeTax ? " and contain the tax that is due" : "; tax is added before you order"}. Delivery is shown before you order. The total beside the button is what you are charged.</p>
<h2>The contract</h2>
<p>Pressing “Buy now and pay” is your offer; the contract is made when we confirm the payment by e-mail. If we cannot deliver what you ordered, we tell you and refund you in full.</p>
<h2>Returns and faults</h2>
<p>You may change your mind within ${returns.days} days. Goods must be as described and of satisfactory quality, and the law gives you remedies when they are not.</p>
<h2>Which law</h2>
<p>The law of the country we sell from applies, without taking from you what protects consumers where you live.</p>`,
  privacy: ({ seller }) => `
<p>We keep what we need to send you what you bought and to answer you, and nothing to follow you about.</p>
<h2>Who is answerable</h2>
<p>${text(seller.legalName)}, whose address is at the foot of every page. Write to ${text(seller.email)}.</p>
<h2>What we keep</h2>
<ul>
<li>Your order: name, address, e-mail, what you bought and paid. Tax law tells us how long we must keep invoices.</li>
<li>A cookie that remembers your basket, one for where you want things delivered, and one that keeps you signed in. None follows you anywhere else.</li>
<li>Letters you asked for. Every one of them carries a link that stops them.</li>
<li>That a link of such a letter was followed, to see what a letter was good for. No hidden picture tells us whether you opened it. Where you allow it, which links you follow may also decide what we send you; you can say no to that behind every letter.</li>
</ul>
<h2>Who else sees it</h2>
<p>Stripe takes your payment; card numbers go to Stripe and never reach us. The carrier sees your address. Resend, which delivers our letters, sees your e-mail address.</p>
<h2>Your rights</h2>
<p>Ask us for a copy of what we hold, have it put right, or have it erased where the law lets us; with an account you do it yourself. If you are not content with our answer, the data protection authority of your country hears complaints.</p>`,
  returns: ({ returns, seller }) => `
<p>You have ${returns.days} days from the day your parcel arrives to change your mind, for any reason or none.</p>
<h2>How to return something</h2>
<ol>
<li>Open the link in your order letter and choose “Withdraw from this order”, or write to ${text(seller.email)}. You do not need an account.</li>
<li>You get a receipt with the time on it.</li>
<li>Send it back within 14 days. ${returns.paidBy === "shop" ? "We pay the way back." : "The way back is yours to pay."}</li>
</ol>
<h2>What you get back</h2>
<p>All you paid for the goods and our least expensive delivery, by the way you paid, within 14 days of hearing from you; we may wait until the goods or proof of posting have reached us.</p>
<h2>Has it been used?</h2>
<p>Look at it and try it as you would in a shop. If it was used more than that, we may take off what it lost in value and tell you how we counted.</p>
<h2>Faults</h2>
<p>None of this touches your rights when something is faulty or not as described. Write to us and we put it right.</p>`,
  delivery: () => `
<p>What delivery costs and when it comes is on every product page, for the place you choose there. The sum in the basket is the sum you pay; nothing is added afterwards.</p>
<h2>When it leaves us</h2>
<p>The dates we promise know our hours and the public holidays. When your parcel leaves you get a letter with the way to follow it.</p>
<h2>When something goes wrong</h2>
<p>If a parcel has not come by the last day promised, write to us. We ask the carrier, and if it is lost we send another or give the money back, whichever you prefer. Until it is in your hands it is our risk.</p>`,
};

function currencyName({ currency }: ShopSettings["money"]): string {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency, currencyDisplay: "name" });
  return format.formatToParts(2).find(({ type }) => type === "currency")?.value ?? currency;
}

function text(typed: string): string {
  return typed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
