import fc from "fast-check";
import { expect, test } from "vitest";
import { fillLetter } from "@/lib/campaigns/letter/fill-letter";
import { letterBytes } from "@/lib/campaigns/letter/letter-bytes";
import type { LetterPart } from "@/lib/campaigns/letter/types";

const words = fc.string({ unit: "grapheme", maxLength: 40 });
const part: fc.Arbitrary<LetterPart> = fc.oneof(
  words,
  fc.record({ field: fc.constantFrom("first_name", "town"), fallback: words }),
  fc.record({ link: fc.nat(3) }),
  fc.record({ reader: fc.constantFrom("preferences", "stop") }),
);
const parts = fc.array(part, { maxLength: 12 });

test("bytes ready for many readers say what a letter filled for one says, whatever stands in it", () => {
  const letter = fc.record({ subject: parts, html: parts, text: parts });
  const names = fc.record({ first_name: fc.option(words), town: fc.option(words) });
  fc.assert(
    fc.property(letter, names, (written, fields) => {
      const compiled = { ...written, links: [], fields: [] };
      const reader = {
        fields,
        readerLinks: { preferences: "https://shop.test/p", stop: "https://shop.test/s?a=1&b=2" },
        go: (no: number) => `https://shop.test/go/${no}`,
      };
      const bytes = Buffer.concat(letterBytes(compiled)(reader, { to: "ada@example.com" }));
      expect(JSON.parse(bytes.toString())).toEqual({
        to: "ada@example.com",
        ...fillLetter(compiled, reader),
      });
    }),
  );
});
