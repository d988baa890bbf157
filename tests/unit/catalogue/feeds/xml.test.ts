import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { validGtin } from "@/lib/catalogue/feeds/valid-gtin";
import { xml } from "@/lib/catalogue/feeds/xml";
import { plainText } from "@/lib/catalogue/plain-text";

const parser = new XMLParser({ trimValues: false, parseTagValue: false });

test("any text comes out of XML as it went in, but for what XML cannot hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
      const written = xml`<a b="${text}">${text}.</a>`.xml;
      expect(XMLValidator.validate(written)).toBe(true);
      const kept = text.replace(/[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
      expect(parser.parse(written).a).toBe(`${kept}.`);
    }),
    { numRuns: 40 },
  );
});

test("what `xml` wrote is put in as it is, nothing as nothing", () => {
  expect(xml`<a>${[xml`<b>${"<"}</b>`, xml`<c/>`]}${null}${2}</a>`.xml).toBe("<a><b>&lt;</b><c/>2</a>");
});

test("HTML becomes one line of words, cut between them", () => {
  expect(plainText("<h3>Washing</h3><p>At 30&nbsp;°C &amp; flat.</p><ul><li>a<li>b</ul>", 100)).toBe(
    "Washing At 30 °C & flat. a b",
  );
  expect(plainText("<p>one two three</p>", 9)).toBe("one two…");
  expect(plainText("<script>alert(1)</script><p>&lt;b&gt;</p>", 50)).toBe("<b>");
  expect(plainText("x".repeat(100), 10)).toHaveLength(10);
});

test("only barcodes whose check digit is right are passed on", () => {
  expect(validGtin("5012345678900")).toBe("5012345678900");
  expect(validGtin("501-2345 678900")).toBe("5012345678900");
  expect(validGtin("5012345678901")).toBeNull();
  expect(validGtin("2006170001005")).toBeNull();
  expect(validGtin("036000291452")).toBe("036000291452");
  expect(validGtin("12345")).toBeNull();
  expect(validGtin(null)).toBeNull();
});
