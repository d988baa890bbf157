import { expect, test } from "vitest";
import { renderLetter } from "@/lib/mail/render-letter";
import type { RealTemplate } from "@/lib/mail/types";
import { samples } from "../../support/letters/samples";
import { sender } from "../../support/letters/sender";
import "../../support/test-settings";

const templates = Object.keys(samples) as RealTemplate[];
/** The words without the places where lines are broken. */
const flat = (text: string) => text.replace(/\s+/g, " ");
const hostile = `<img src=x onerror=alert(1)>"'&\u202emoc.live\r\nBcc: all@example.com`;

test.each(templates)("%s can be read as HTML and as text, and says who writes", async (template) => {
  const { subject, html, text } = await renderLetter(template, samples[template], sender);
  expect(subject).not.toMatch(/undefined|null|NaN|\[object/);
  for (const body of [html, text]) {
    expect(body).not.toMatch(/undefined|null|NaN|\[object/);
    expect(body).toContain("4 Mill Lane");
    expect(body).toContain("hello@nookandpaw.test");
  }
  expect(text).not.toMatch(/<\/?[a-z]/);
  expect(html).toContain('lang="en"');
  expect(html).toContain("prefers-color-scheme:dark");
  expect(html, "nothing is fetched from elsewhere").not.toMatch(/<img|<link|@import|url\(/);
});

test.each(templates)(
  "%s gives the same letter for the same facts, so that it may be asked to be sent twice",
  async (template) => {
    expect(await renderLetter(template, samples[template], sender)).toEqual(
      await renderLetter(template, samples[template], sender),
    );
  },
);

test.each(templates)("%s lets nobody smuggle anything in by their name or words", async (template) => {
  const props = JSON.parse(JSON.stringify(samples[template]), (key, value) =>
    ["name", "message", "title", "variantTitle", "city"].includes(key) ? hostile : value,
  );
  const { subject, html } = await renderLetter(template, props, sender);
  expect(html).not.toContain("<img");
  expect(subject).not.toMatch(/[\r\n\u202e]/);
});

test("a thank-you names the person, everything they bought, every sum as charged, when it comes and whom to ask", async () => {
  const { html, text } = await renderLetter("thank-you", samples["thank-you"], sender);
  for (const body of [html.replace(/&amp;/g, "&"), text]) {
    for (const fact of [
      "Maya",
      "Linen nest, Oat / Large",
      "2 × Wool throw, Moss",
      "£89.00",
      "£78.00",
      "£167.00",
      "Winter warmers",
      "−£6.70",
      "−£10.00",
      "WELCOME10",
      "£4.95",
      "£155.25",
      "£25.88",
      "Tuesday 24 November",
      "Thursday 26 November",
      "Tracked 48",
      "OL14 5AA",
      "Edie Marlowe",
      "https://shop.test/orders/ord_01k.signature",
      "https://shop.test/orders/ord_01k.signature/withdraw",
      "30 days",
    ])
      expect(flat(body.replace(/<!-- -->/g, "")), fact).toContain(fact);
  }
});

test("somebody who comes back is thanked in other words than somebody new", async () => {
  const first = await renderLetter("thank-you", samples["thank-you"], sender);
  const back = await renderLetter("thank-you", { ...samples["thank-you"], firstOrder: false }, sender);
  expect(first.subject).toBe("Thank you, Maya: your first order with Nook & Paw (1001)");
  expect(back.subject).toBe("Good to have you back, Maya: order 1001");
  expect(first.text).toContain("first order with Nook & Paw");
  expect(back.text).not.toContain("first order with");
  expect(back.text).toContain("you came back");
});

test("an order to be collected says so, and one without a promise promises nothing", async () => {
  const sample = samples["thank-you"];
  const collected = { ...sample, delivery: { ...sample.delivery, kind: "collection" as const } };
  expect(flat((await renderLetter("thank-you", collected, sender)).text)).toContain(
    "You can collect it between",
  );
  const vague = { ...sample, delivery: { ...sample.delivery, from: null, until: null } };
  expect((await renderLetter("thank-you", vague, sender)).text).not.toMatch(/Arrives|should be with you/);
});

test("tax that was added on top has its own line", async () => {
  const sample = samples["thank-you"];
  const order = {
    ...sample.order,
    taxIncluded: 0,
    taxAdded: 1378,
    total: 16903,
    currency: "USD",
    locale: "en-US",
  };
  const { text } = await renderLetter("thank-you", { ...sample, order }, sender);
  expect(text).toMatch(/Tax +\$13\.78/);
  expect(text).toMatch(/Charged in full +\$169\.03/);
});

test("a withdrawal's receipt restates who declared what, and when it came in", async () => {
  const { text, subject } = await renderLetter("withdrawal-receipt", samples["withdrawal-receipt"], sender);
  expect(subject).toContain("1001");
  for (const fact of [
    "Maya Fenwick",
    "maya@example.com",
    "22 November 2026 at 18:20:05 GMT",
    "Linen nest, Oat / Large",
    "12 November 2026",
    "withd_01kaq3v5xefj0tq8v6p6t8r8zz",
  ])
    expect(text).toContain(fact);
});

test("the owner answers a question straight to the person who asked", async () => {
  expect((await renderLetter("help-notice", samples["help-notice"], sender)).replyTo).toBe(
    "maya@example.com",
  );
  expect((await renderLetter("help-received", samples["help-received"], sender)).replyTo).toBe(
    "hello@nookandpaw.test",
  );
  expect((await renderLetter("help-received", samples["help-received"], sender)).text).toContain(
    "Hello,\n\nmy cat is larger than I remembered.\nCould I swap the Large for an Extra large?",
  );
});

test("a thank-you says what the order earns, to a guest until when it can be theirs, and who is there for a member", async () => {
  const sample = samples["thank-you"];
  const said = async (over: Partial<typeof sample>) =>
    flat((await renderLetter("thank-you", { ...sample, ...over }, sender)).text);
  expect(await said({})).toContain(
    "This order earns 124 points. They can be spent once it can no longer be sent back.",
  );
  expect(await said({})).toContain("Iris Calloway is there for you: iris@shop.test");
  const guest = { points: 79, claimUntil: "2026-12-23T10:00:00Z", timeZone: "Europe/London" };
  const guests = await said({ points: guest, contact: null });
  expect(guests).toContain("With an account this order would have earned 79 points.");
  expect(guests).toContain("sign in with this address by 23 December 2026 and add the order to your account");
  expect(guests).not.toContain("is there for you");
  expect(await said({ points: null })).not.toMatch(/earn/);
});
