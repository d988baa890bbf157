import { describe, expect, test } from "vitest";
import { letterNotes } from "@/lib/mail/automatic/letter-notes";
import { previewLetter } from "@/lib/mail/automatic/preview-letter";
import { letterSample } from "@/lib/mail/automatic/samples/letter-samples";
import { mayStop } from "@/lib/mail/automatic/switching/may-stop";
import { wordedLetter } from "@/lib/mail/automatic/worded-letter";
import { renderLetter } from "@/lib/mail/render-letter";
import type { RealTemplate } from "@/lib/mail/types";
import { cleanWords } from "@/lib/mail/wording/clean-words";
import { fillText } from "@/lib/mail/wording/fill-text";
import { occasionOf } from "@/lib/mail/wording/occasion-of";
import { wordFaults } from "@/lib/mail/wording/word-faults";
import { samples } from "../../support/letters/samples";
import { sender } from "../../support/letters/sender";
import "../../support/test-settings";

const shop = { shopUrl: "https://shop.test", currency: "GBP", locale: "en-GB" };
const reader = {
  preferences: "https://shop.test/p",
  stop: "https://shop.test/s",
  oneClick: "https://shop.test/o",
};
const gmailClips = 102 * 1024;

/** Every letter on every occasion it is written for. */
const written = (Object.keys(letterNotes) as RealTemplate[]).flatMap((template) => {
  const letter = wordedLetter(template);
  return letter ? Object.keys(letter.words).map((occasion) => ({ template, occasion, letter })) : [];
});

describe.each(written)("$template, $occasion", ({ template, occasion, letter }) => {
  const props = () => letterSample(template, occasion, shop);

  test("has an example of that occasion, and a name where there are several", () => {
    expect(occasionOf(template, props())).toBe(occasion);
    const names: Readonly<Record<string, string>> = letterNotes[template].occasions ?? {};
    if (Object.keys(letter.words).length > 1) expect(names[occasion]).toBeTruthy();
  });

  test("our own words pass what the shop's words are asked", () => {
    const ours = letter.words[occasion];
    expect(ours && wordFaults(ours, letter)).toBeNull();
    expect(ours && cleanWords(ours)).toEqual(ours);
  });

  test("is whole as HTML and as text, in light and in dark, and Gmail shows all of it", async () => {
    const { subject, html, text } = await renderLetter(template, props(), { ...sender, reader });
    for (const body of [subject, html, text]) {
      expect(body).not.toMatch(/undefined|NaN|\[object|Invalid Date/);
      expect(body, "no field is left to fill").not.toMatch(/\{[a-z ]+\}|\[[^\]\n]*\{/);
    }
    expect(subject.length).toBeGreaterThan(5);
    expect(Buffer.byteLength(html)).toBeLessThan(gmailClips);
    expect(html).toContain(sender.colours.ink.light);
    expect(html).toContain(sender.colours.ink.dark);
    expect(html).toMatch(/<meta[^>]+name="color-scheme"/);
    expect(html).toMatch(/<h1/);
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
    for (const href of targets) expect(href).toMatch(/^(https?:\/\/[a-z]|mailto:)/);
    for (const [picture] of html.matchAll(/<img[^>]*>/g)) expect(picture).toMatch(/alt="[^"]+"/);
    expect(text).not.toMatch(/<\/?[a-z]/);
  });

  test("takes other words without losing a fact, and the same words again give the same letter", async () => {
    const own = { opening: "Own opening words.", closing: "" };
    const [ours, theirs, again] = await Promise.all([
      renderLetter(template, props(), sender),
      renderLetter(template, props(), sender, own),
      renderLetter(template, props(), sender, own),
    ]);
    expect(again).toEqual(theirs);
    expect(theirs.text).toContain("Own opening words.");
    // What is between heading and closing words, and every address, stands in both.
    const addresses = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(addresses(theirs.html)).toEqual(addresses(ours.html));
  });
});

test("a logo has the shop's name for who sees no pictures", async () => {
  const { html } = await renderLetter("thank-you", samples["thank-you"], {
    ...sender,
    logoUrl: "https://shop.test/logo.png",
  });
  expect(html).toMatch(/<img[^>]+alt="Nook &amp; Paw"/);
});

test("what law and safety need cannot be switched off", () => {
  const needed: RealTemplate[] = [
    ...(["thank-you", "withdrawal-receipt", "refund-made", "sign-in"] as const),
    ...(["confirm-letters", "erasure-receipt", "account-news", "address-change"] as const),
  ];
  for (const template of needed) expect(mayStop(template), template).toBe(false);
  for (const template of ["parcel-delivered", "news-welcome", "wish-back", "help-notice"])
    expect(mayStop(template), template).toBe(true);
  expect(mayStop("of another version")).toBe(false);
});

test("the withdrawal's receipt, and the order's confirmation, keep what the law has them say in whatever words", async () => {
  const bare = { subject: "x", preview: "", heading: "x", opening: "", closing: "" };
  const receipt = await renderLetter("withdrawal-receipt", samples["withdrawal-receipt"], sender, bare);
  for (const fact of ["22 November 2026 at 18:20:05 GMT", "Linen nest, Oat / Large", "within 14 days"])
    expect(receipt.text.replace(/\s+/g, " ")).toContain(fact);
  const confirmation = await renderLetter("thank-you", samples["thank-you"], sender, bare);
  for (const fact of ["£155.25", "Linen nest, Oat / Large", "right to withdraw", "4 Mill Lane", "30 days"])
    expect(confirmation.text.replace(/\s+/g, " ")).toContain(fact);
  const welcome = await renderLetter("news-welcome", samples["news-welcome"], { ...sender, reader }, bare);
  expect(welcome.html).toContain(reader.stop);
});

test("a field is filled in, and words in square brackets go with one that has nothing to say", () => {
  const says = (name: string) => ({ "first name": "Maya", number: null, shop: "Nook" })[name] ?? null;
  expect(fillText("Hello {first name} of {shop}", says)).toBe("Hello Maya of Nook");
  expect(fillText("Your return[: order {number}]", says)).toBe("Your return");
  expect(fillText("Your return[ to {shop}]", says)).toBe("Your return to Nook");
  expect(fillText("[as written] {gone}.", says)).toBe("[as written] .");
  expect(fillText("{first name}", () => "{shop} [x]\r\nBcc: all")).toBe("{shop} [x] Bcc: all");
});

test("words with a field that is not there, half a field, or nothing at all are refused with the way to mend them", () => {
  const known = { fields: ["first name", "number", "shop"], sometimes: ["number"] };
  const words = { subject: "Hello", preview: "", heading: "Hello", opening: "", closing: "" };
  expect(wordFaults(words, known)).toBeNull();
  expect(wordFaults({ ...words, opening: "Dear {surname}" }, known)).toEqual({
    opening: "There is no field {surname} in this letter. It has {first name}, {number} and {shop}.",
  });
  expect(wordFaults({ ...words, closing: "Dear {first name" }, known)?.closing).toMatch(/two curly brackets/);
  expect(wordFaults({ ...words, subject: "Order {number}" }, known)?.subject).toMatch(/square brackets/);
  expect(wordFaults({ ...words, subject: "Hello[, order {number}]" }, known)).toBeNull();
  expect(wordFaults({ ...words, subject: "", heading: "" }, known)).toEqual({
    subject: "Write at least a word.",
    heading: "Write at least a word.",
  });
});

test("what is typed loses what cannot be seen, and a field its capitals", () => {
  const typed = "Hello { First  Name }\r\n\r\n\r\nhow\u202e are you ";
  expect(cleanWords({ subject: typed, preview: "", heading: "", opening: typed, closing: "" })).toMatchObject(
    {
      subject: "Hello {first name} how are you",
      opening: "Hello {first name}\n\nhow  are you",
    },
  );
});

test("the shop's words are words: no mark-up comes of them", async () => {
  const words = { subject: "<b>Hi</b>", preview: "", heading: "<h1>", opening: "<img src=x>", closing: "" };
  const { html } = await previewLetter({ template: "news-welcome", occasion: "usual", words }, sender, shop);
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x&gt;");
});
