import type { PolicyInput } from "@/lib/shop/types";

/** The demo shop's policies, in words a buyer can use. A real shop has its own checked by somebody who knows the law. */
export const demoPolicies: PolicyInput[] = [
  {
    slug: "delivery",
    title: "Delivery",
    html: `
<p>What delivery costs and when it comes is on every product page, for the place you choose there. The sum in the basket
is the sum you pay; nothing is added afterwards.</p>
<h2>When it leaves us</h2>
<p>Orders placed before the hour shown leave the mill the same working day. We do not send on weekends and bank holidays,
and the dates we promise already know that.</p>
<h2>The Highlands, the islands and Northern Ireland</h2>
<p>Our carriers ask more and take longer for some postcodes, and do not go to a few. Enter your postcode on a product page
and you will see at once what applies to you.</p>
<h2>When something goes wrong</h2>
<p>If a parcel has not come by the last day promised, write to us. We ask the carrier, and if it is lost we send another
or give the money back, whichever you prefer. Until it is in your hands it is our risk.</p>`,
  },
  {
    slug: "returns",
    title: "Returns",
    html: `
<p>You have 30 days from the day your parcel arrives to change your mind, for any reason or none. The law gives you 14;
thirty is easier to remember and animals take their time.</p>
<h2>How to return something</h2>
<ol>
<li>Open the link in your order letter and choose “Withdraw from this order”. You do not need an account.</li>
<li>We send a receipt with the time on it and a label. We pay the way back within the United Kingdom.</li>
<li>Post it within 14 days.</li>
</ol>
<h2>What you get back</h2>
<p>All you paid for the goods and the standard delivery, by the way you paid, within 14 days of hearing from you, or once
the goods or proof of posting have reached us.</p>
<h2>Has it been slept on?</h2>
<p>Trying a bed is fine, and a few hairs are no matter. If it has been chewed, or worn beyond what it takes to see whether
it suits, we may take off what it lost in value and will tell you how we counted.</p>
<h2>Faults</h2>
<p>None of this touches your rights when something is faulty or not as described. Write to us and we will mend it, replace
it or refund it.</p>`,
  },
  {
    slug: "privacy",
    title: "Privacy",
    html: `
<p>We keep what we need to send you what you bought and to answer you, and nothing to follow you about.</p>
<h2>What we keep</h2>
<ul>
<li>Your order: name, address, e-mail, what you bought and paid. Tax law makes us keep invoices for six years.</li>
<li>One cookie that remembers your basket and one that remembers where you want things delivered. Neither follows you
anywhere else.</li>
<li>Letters you asked for. Every one of them carries a link that stops them.</li>
<li>That a link of such a letter was followed, to see what a letter was good for. No hidden picture tells us whether you
opened it. Where you allow it, which links you follow may also decide what we send you; you can say no to that behind
every letter.</li>
</ul>
<h2>Who else sees it</h2>
<p>Stripe takes your payment; card numbers go to Stripe and never reach us. Our carrier sees your address. The service
that delivers our letters sees your e-mail address.</p>
<h2>Your rights</h2>
<p>Ask us for a copy of what we hold, have it put right, or have it erased where the law lets us. If you are not content
with our answer, the Information Commissioner’s Office hears complaints.</p>`,
  },
  {
    slug: "terms",
    title: "Terms of sale",
    html: `
<p>You buy from Nook &amp; Paw Ltd, whose address is at the foot of every page.</p>
<h2>Price</h2>
<p>Prices are in pounds sterling and include VAT. Delivery is shown before you order. The total beside the button is what
your card is charged.</p>
<h2>The contract</h2>
<p>Pressing “Buy now and pay” is your offer; the contract is made when we confirm the payment by e-mail. If we cannot
deliver what you ordered, we tell you and refund you in full.</p>
<h2>Returns and faults</h2>
<p>You may change your mind within 30 days. Goods must be as described and of satisfactory quality, and the law gives you
remedies when they are not.</p>
<h2>Which law</h2>
<p>The law of England and Wales applies, without taking from you what protects consumers where you live.</p>`,
  },
];
