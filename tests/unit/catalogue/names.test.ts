import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "@/lib/catalogue/handles/slug-of";
import { variantSlug } from "@/lib/catalogue/handles/variant-slug";
import { handleSchema } from "@/lib/catalogue/schema";

test("texts become addresses that people can read", () => {
  expect(slugOf("Café Bed, 90 cm")).toBe("cafe-bed-90-cm");
  expect(slugOf("  --Beds & nests--  ")).toBe("beds-nests");
  expect(slugOf("The dog’s blanket")).toBe("the-dogs-blanket");
  expect(slugOf("Straßenköter")).toBe("strassenkoter");
  expect(slugOf("犬のベッド")).toBe("犬のベッド");
  expect(slugOf("🐕")).toBe("");
});

test("an address of an address is itself, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const slug = slugOf(text);
      expect(slugOf(slug)).toBe(slug);
      expect(slug === "" || handleSchema.safeParse(slug).success).toBe(true);
      expect(slug).not.toMatch(/[\s/?#%&"'<>\\]/);
    }),
    { numRuns: 2000 },
  );
});

test("choices of one product never share an address", () => {
  expect(variantSlug([], new Set())).toBe("only");
  expect(variantSlug(["Large", "Oat"], new Set())).toBe("large-oat");
  expect(variantSlug(['9"'], new Set(["9"]))).toBe("9-2");
  expect(variantSlug(["0.5 kg"], new Set())).toBe("0-5-kg");
  expect(variantSlug(["★"], new Set())).toBe("other");
});
