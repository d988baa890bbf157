import fc from "fast-check";
import { expect, test } from "vitest";
import { topicKey } from "@/components/admin/settings/topic-key";
import { settingGroups } from "@/lib/shop/schema";

const keySchema = settingGroups.newsletter.shape.topics.unwrap();
const fits = (key: string) => keySchema.safeParse([{ key, title: "x", promise: "x" }]).success;

test("a topic's key is its title in small letters without signs", () => {
  expect(topicKey("New in the shop", [])).toBe("new-in-the-shop");
  expect(topicKey("  Crème & Café! ", [])).toBe("creme-cafe");
  expect(topicKey("2027: what comes", [])).toBe("what-comes");
  expect(topicKey("A very long title for a topic of letters", [])).toBe("a-very-long-title-for-a");
});

test("a title that leaves nothing, or would be the soft opt-in's own, is called a topic", () => {
  for (const title of ["", "!!!", "狗", "Similar", "similar!"])
    expect(topicKey(title, []), title).toBe("topic");
});

test("a key that is taken gets a number", () => {
  expect(topicKey("News", ["news"])).toBe("news-2");
  expect(topicKey("News", ["news", "news-2", "news-3"])).toBe("news-4");
  expect(topicKey("Similar", ["topic"])).toBe("topic-2");
});

test("whatever is typed makes a key that may be kept and that none has yet", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (title, taken) => {
      const keys = [...taken, topicKey(title, taken)];
      const key = topicKey(title, keys);
      return fits(key) && !keys.includes(key);
    }),
  );
});
