import { globSync, readFileSync } from "node:fs";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cleanHtml } from "@/lib/catalogue/clean-html";
import { hasRealData, realData } from "../../support/real-data";

type Node = DefaultTreeAdapterTypes.ChildNode;

const elements = new Set(
  "h2 h3 h4 h5 h6 p br hr div span blockquote pre code ul ol li dl dt dd strong b em i u s small sub sup mark abbr q cite time a img figure figcaption table caption thead tbody tfoot tr th td".split(
    " ",
  ),
);
const attributes = new Set(
  "href title rel src alt width height loading datetime colspan rowspan scope start reversed".split(" "),
);

/** What a browser's own parser makes of the result: everything in it that is not on the list. */
function forbidden(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!("tagName" in node)) return node.nodeName === "#comment" ? ["a comment"] : [];
    const address = node.attrs.filter(({ name, value }) => /^(href|src)$/.test(name) && !isHarmless(value));
    return [
      ...(elements.has(node.tagName) ? [] : [`<${node.tagName}>`]),
      ...node.attrs.filter(({ name }) => !attributes.has(name)).map(({ name }) => `${name}=`),
      ...address.map(({ value }) => value),
      ...forbidden(node.childNodes),
    ];
  });
}

/** Where a browser would go from a page of this shop. */
function isHarmless(address: string): boolean {
  const base = "https://shop.example/products/bed";
  return !URL.canParse(address, base) || /^(https?|mailto|tel):$/.test(new URL(address, base).protocol);
}

function expectHarmless(html: string): void {
  const clean = cleanHtml(html);
  expect(forbidden(parseFragment(clean).childNodes), html).toEqual([]);
  expect(cleanHtml(clean), "cleaning twice changes nothing more").toBe(clean);
}

test("what a description needs stays", () => {
  const description =
    '<h3>Washing</h3><p>Wool, <strong>30°C</strong>.<br />Dry flat.</p><ul><li>50 cm</li></ul><table><tbody><tr><th scope="row">Small</th><td colspan="2">6 kg</td></tr></tbody></table>';
  expect(cleanHtml(description)).toBe(description);
  expect(cleanHtml("Plain text & more <3")).toBe("Plain text &amp; more &lt;3");
});

test("links lead out without endorsement, pictures wait, a page keeps its one heading", () => {
  expect(
    cleanHtml(
      '<h1 style="color:red" id="x">A</h1><a href="https://a.example" target="_blank">b</a><img src="https://a.example/c.jpg">',
    ),
  ).toBe(
    '<h2>A</h2><a href="https://a.example" rel="nofollow noopener">b</a><img src="https://a.example/c.jpg" alt="" loading="lazy" />',
  );
});

describe.skipIf(!hasRealData)("known attacks", () => {
  const cases = z.array(z.object({ payload: z.string() }));
  const purifier = hasRealData
    ? cases.parse(JSON.parse(readFileSync(realData("bad-input/html-sanitize/dompurify-expect.json"), "utf8")))
    : [];
  const files = hasRealData ? globSync(realData("bad-input/xss/*.{txt,md}")) : [];

  test("of DOMPurify's own tests do nothing", () => {
    expect(purifier.length).toBeGreaterThan(100);
    for (const { payload } of purifier) expectHarmless(payload);
  });

  test("of seven collections do nothing, line by line and whole", () => {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      expectHarmless(text);
      for (const line of text.split("\n")) expectHarmless(line);
    }
  });
});
