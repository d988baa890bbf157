import { expect, test } from "vitest";
import { findFaults } from "@/lib/campaigns/checks/find-faults";
import { typedAddresses } from "@/lib/campaigns/checks/typed-addresses";
import type { CheckedWording, CheckFacts } from "@/lib/campaigns/checks/types";
import { contentSchema, wordingSchema } from "@/lib/campaigns/content/schema";
import { exampleWords } from "@/lib/campaigns/content/types";
import { startingPoints } from "@/lib/campaigns/writing/starting-points";

const now = new Date("2026-11-23T10:00:00Z");
const stop = { reader: "stop" } as const;
const paragraph = { type: "paragraph", content: [{ type: "text", text: "Hello" }] };

function wording(
  given: { subject?: string; preheader?: string; content?: unknown[] } = {},
  more: Partial<CheckedWording> = {},
): CheckedWording {
  const { subject = "Warm rooms", preheader = "Three ways to keep them so", content = [paragraph] } = given;
  return {
    variant: "a",
    wording: wordingSchema.parse({ subject, preheader, content: { type: "doc", content } }),
    compiled: { subject: [subject], html: ["Hello", stop], text: ["Hello", stop], links: [], fields: [] },
    bytes: 20_000,
    ...more,
  };
}

const facts = (given: Partial<CheckFacts> = {}): CheckFacts => ({
  ...{ now, trial: false, audience: { known: 10, gets: 8, leftOut: [] }, wordings: [wording()] },
  ...{ links: [], products: [], vouchers: [], domain: null, openNotes: 0 },
  approval: { wanted: false, given: false },
  ...given,
});
/** What is not well, as level and first words. */
const found = (given: Partial<CheckFacts>) =>
  findFaults(facts(given))
    .filter(({ level }) => level !== "ok")
    .map(({ level, title }) => `${level}: ${title}`);

test("a letter that is well has nothing to mend and nothing to look at", () => {
  expect(found({})).toEqual([]);
  expect(findFaults(facts())).toHaveLength(16);
});

const link = { url: "https://a.example/", own: false, answer: "alive", note: "" } as const;
const record = {
  id: "spf" as const,
  type: "TXT" as const,
  ...{ title: "SPF", purpose: "", note: "There is none.", host: "a", found: [], paste: null },
};
const domain = { domain: "shop.example", from: "a@shop.example", local: false, atResend: "verified" };

const cases: [what: string, given: Partial<CheckFacts>, found: string[]][] = [
  ["no readers", { audience: { known: 9, gets: 0, leftOut: [] } }, ["mend: Nobody would get it."]],
  ["nothing written", { wordings: [] }, ["mend: Nothing is written yet.", "mend: It has no subject."]],
  [
    "only a line",
    { wordings: [wording({ content: [{ type: "divider" }] })] },
    ["mend: Nothing is written yet."],
  ],
  [
    "our example words in a story",
    { wordings: [wording({ content: [...startingPoints("story").content.content, paragraph] })] },
    ["mend: Words of the example still stand in it."],
  ],
  [
    "an empty paragraph",
    { wordings: [wording({ content: [{ type: "paragraph" }] })] },
    ["mend: Nothing is written yet."],
  ],
  ["no subject", { wordings: [wording({ subject: " " })] }, ["mend: It has no subject."]],
  ["a trial with one wording", { trial: true }, ["mend: The second wording has no subject."]],
  [
    "a long subject",
    { wordings: [wording({ subject: "A".concat("b".repeat(80)) })] },
    ["warning: The subject could be better."],
  ],
  [
    "shouting",
    { wordings: [wording({ subject: "WARM ROOMS NOW" })] },
    ["warning: The subject could be better."],
  ],
  ["a crier", { wordings: [wording({ subject: "Sale!! Now" })] }, ["warning: The subject could be better."]],
  [
    "no line after it",
    { wordings: [wording({ preheader: "" })] },
    ["warning: The line after the subject is missing."],
  ],
  [
    "the subject again",
    { wordings: [wording({ preheader: "Warm rooms" })] },
    ["warning: The line after the subject is missing."],
  ],
  [
    "a personal part without words",
    { wordings: [wording({ subject: "For {first_name}" })] },
    ["mend: A personal part has no words for those of whom nothing is known."],
  ],
  [
    "a personal part with empty words",
    {
      wordings: [
        wording(
          {},
          {
            compiled: {
              ...{ subject: ["a"], text: [stop], links: [], fields: ["town"] },
              html: [{ field: "town", fallback: " " }, stop],
            },
          },
        ),
      ],
    },
    ["mend: A personal part has no words for those of whom nothing is known."],
  ],
  [
    "a dead page of ours",
    { links: [{ ...link, own: true, answer: "dead" }] },
    ["mend: A link leads nowhere."],
  ],
  ["a dead page of others", { links: [{ ...link, answer: "dead" }] }, ["warning: A link leads nowhere."]],
  ["a silent site", { links: [{ ...link, answer: "unsure" }] }, ["warning: A link could not be asked."]],
  [
    "links being asked",
    { links: [link, { ...link, answer: "unasked" }] },
    ["warning: Asking whether its links lead somewhere: 1 of 2 done."],
  ],
  [
    "a picture without words",
    {
      wordings: [
        wording({
          content: [
            paragraph,
            { type: "picture", attrs: { mediaId: "med_01jdtest0000000000000000aa", alt: " " } },
          ],
        }),
      ],
    },
    ["warning: Pictures lack words."],
  ],
  ["sold out", { products: [{ title: "Lamp", state: "sold_out" }] }, ["warning: It shows what is sold out."]],
  [
    "gone",
    { products: [{ title: "Lamp", state: "not_for_sale" }] },
    ["mend: It shows what is not for sale."],
  ],
  [
    "a voucher that is over",
    { vouchers: [{ title: "X", active: true, startsAt: null, endsAt: now, usedUp: false }] },
    ["mend: A voucher cannot be used any more."],
  ],
  [
    "a voucher that has not begun",
    {
      vouchers: [
        { title: "X", active: true, startsAt: new Date(now.getTime() + 1), endsAt: null, usedUp: false },
      ],
    },
    ["warning: A voucher cannot be used yet."],
  ],
  ["too large", { wordings: [wording({}, { bytes: 104_449 })] }, ["mend: Gmail would cut it off."]],
  [
    "nearly too large",
    { wordings: [wording({}, { bytes: 104_000 })] },
    ["warning: It is nearly too long for Gmail."],
  ],
  [
    "no way out",
    {
      wordings: [
        wording({}, { compiled: { subject: ["a"], html: [stop], text: ["a"], links: [], fields: [] } }),
      ],
    },
    ["mend: It has no way to unsubscribe."],
  ],
  [
    "many who had enough",
    { audience: { known: 9, gets: 5, leftOut: [{ reason: "capped", count: 4 }] } },
    ["warning: 4 readers had letters enough lately and would be left out."],
  ],
  [
    "a domain without SPF",
    { domain: { ...domain, checks: [{ ...record, state: "missing" }] } },
    ["mend: The mail domain shop.example is not ready."],
  ],
  [
    "a domain that is not verified",
    { domain: { ...domain, atResend: "pending", checks: [] } },
    ["mend: The mail domain shop.example is not ready."],
  ],
  [
    "DNS that says nothing",
    { domain: { ...domain, checks: [{ ...record, state: "could_not_ask" }] } },
    ["warning: Whether the mail domain shop.example is ready could not be asked."],
  ],
  ["an open note", { openNotes: 1 }, ["warning: A note is still open."]],
  ["no approval", { approval: { wanted: true, given: false } }, ["mend: Nobody approved this version yet."]],
];

test.each(cases)("it is told of %s", (_, given, expected) => {
  expect(found(given)).toEqual(expected);
});

test("what must be mended comes first, and each wording of two is named", () => {
  const two = [wording({ preheader: "" }), wording({ preheader: "" }, { variant: "b" })];
  const findings = findFaults(
    facts({ trial: true, wordings: two, audience: { known: 1, gets: 0, leftOut: [] } }),
  );
  expect(findings.map(({ level }) => level).slice(0, 3)).toEqual(["mend", "warning", "ok"]);
  expect(findings[1]?.lines).toEqual([
    "Wording A: mail programs show the first words of the letter instead.",
    "Wording B: mail programs show the first words of the letter instead.",
  ]);
});

test("every address that was typed is looked at, and a button without one", () => {
  const content = contentSchema.parse({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "a", marks: [{ type: "link", attrs: { href: "https://a.example" } }] },
        ],
      },
      { type: "picture", attrs: { href: "" } },
      { type: "question", attrs: { question: "Q", answers: [{ text: "Yes", href: "" }] } },
      { type: "button", attrs: { text: "Go", href: " /sale " } },
    ],
  });
  expect(typedAddresses(content)).toEqual(["https://a.example", "", "/sale"]);
});

test("every sentence that tells a writer what to write is found, wherever a new letter has it", () => {
  const content = (["letter", "news", "story"] as const).flatMap(
    (start) => startingPoints(start).content.content,
  );
  const finding = findFaults(facts({ wordings: [wording({ content })] })).find(({ title }) =>
    title.startsWith("Words of the example"),
  );
  expect(finding?.lines).toEqual(Object.values(exampleWords).map((words) => `“${words}”`));
});
