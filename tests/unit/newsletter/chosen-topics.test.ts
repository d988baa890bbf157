import { expect, test } from "vitest";
import { chosenTopics } from "@/lib/newsletter/topics/chosen-topics";
import { offeredTopics } from "@/lib/newsletter/topics/offered-topics";
import { topicWords } from "@/lib/newsletter/topics/topic-words";
import { wordsMark } from "@/lib/newsletter/topics/words-mark";
import { settingSchemas } from "@/lib/shop/schema";

const topics = [
  { key: "newsletter", title: "News", promise: "Monthly." },
  { key: "sales", title: "Sales", promise: "A few times a year." },
];
const brand = { ...settingSchemas.brand.parse(undefined), name: "Nook & Paw" };
const shop = { brand, newsletter: { topics, softOptIn: false } };
const offered = offeredTopics(shop);
const [news, sales] = offered;
const tick = (key: string, mark = offered.find((one) => one.key === key)?.mark ?? "") => ({
  [`topic_${key}`]: "yes",
  [`words_${key}`]: mark,
});
const keys = (form: Record<string, string>) => chosenTopics(offered, form)?.map(({ key }) => key) ?? null;

test("what is ticked is chosen, in the shop's order, and nothing else", () => {
  expect(keys({})).toEqual([]);
  expect(keys(tick("sales"))).toEqual(["sales"]);
  expect(keys({ ...tick("sales"), ...tick("newsletter"), email: "a@b.example" })).toEqual([
    "newsletter",
    "sales",
  ]);
});

test("a box that was not ticked is none, whatever else its field says", () => {
  for (const said of ["", "on", "no", "YES", "true"])
    expect(keys({ ...tick("sales"), topic_sales: said }), said).toEqual([]);
  expect(keys({ words_sales: sales?.mark ?? "" })).toEqual([]);
});

test("nobody is held to words they did not see: another mark, none, or a topic that is offered no more", () => {
  expect(keys(tick("sales", news?.mark))).toBeNull();
  expect(keys({ topic_sales: "yes" })).toBeNull();
  expect(keys({ ...tick("newsletter"), ...tick("gone", "x") })).toBeNull();
  expect(keys(tick("__proto__", "x"))).toBeNull();
});

test("the words name topic, shop and promise and the way out, and their mark follows each letter of them", () => {
  expect(topicWords("Nook & Paw", { title: "News", promise: "Monthly." })).toBe(
    "Write to me with “News” from Nook & Paw. Monthly. Which of its links I follow may decide what I am sent. I can stop this with one click at any time.",
  );
  expect(news?.wording).toBe(topicWords(shop.brand.name, { title: "News", promise: "Monthly." }));
  expect(news?.mark).toBe(wordsMark(news?.wording ?? ""));
  expect(wordsMark("Monthly.")).toMatch(/^[\w-]{12}$/);
  expect(new Set(["Monthly.", "Monthly", "monthly.", "Monthly. "].map(wordsMark)).size).toBe(4);
});
