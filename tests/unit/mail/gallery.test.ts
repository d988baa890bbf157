import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { galleryLetters } from "@/lib/mail/automatic/gallery-letters";
import { previewLetter } from "@/lib/mail/automatic/preview-letter";
import { wordedLetter } from "@/lib/mail/automatic/worded-letter";
import { previewWritten } from "@/lib/mail/automatic/written/preview-written";
import { writtenTemplate } from "@/lib/mail/automatic/written/written-template";
import { letters } from "@/lib/mail/letters";
import { sender } from "../../support/letters/sender";
import "../../support/test-settings";

const shop = { shopUrl: "https://shop.test", currency: "GBP", locale: "en-GB" };
const shown = galleryLetters.map(({ template }) => template as string);
/** A template is called as its letter is; parts of letters are called as components are. */
const templates = readdirSync("emails", { recursive: true, encoding: "utf8" })
  .map((path) => basename(path))
  .filter((name) => /^[a-z][a-z-]*\.tsx$/.test(name))
  .map((name) => basename(name, ".tsx"));

test("every letter that is drawn under emails, and every one the outbox knows, is shown in the gallery once", () => {
  expect(templates.length).toBeGreaterThan(30);
  expect([...shown].sort()).toEqual(
    [...new Set([...templates, ...Object.keys(letters), "news-flow"])].sort(),
  );
});

test.each(galleryLetters)(
  "$name can be looked at as HTML and as text, in the light and in the dark",
  async ({ template }) => {
    const written = writtenTemplate(template);
    const { subject, html, text, bytes } = written
      ? await previewWritten(written, sender, shop)
      : await firstOccasion(template);
    expect(subject).not.toBe("");
    expect(html).toContain("prefers-color-scheme:dark");
    expect(text).toContain("4 Mill Lane");
    expect(bytes).toBe(Buffer.byteLength(html));
  },
);

function firstOccasion(name: string) {
  const letter = wordedLetter(name);
  const [occasion, words] = Object.entries(letter?.words ?? {})[0] ?? [];
  if (!letter || !occasion || !words) throw new Error(`${name} has no words`);
  return previewLetter({ template: letter.template, occasion, words }, sender, shop);
}
