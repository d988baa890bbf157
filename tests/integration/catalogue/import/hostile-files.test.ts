import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { importCatalogue } from "@/lib/catalogue/import/import-catalogue";
import { db } from "@/lib/platform/db";
import { catalogueSnapshot, emptyCatalogue } from "../../../support/catalogue-snapshot";
import { csvFile } from "../../../support/csv-file";
import { hasRealData, realData } from "../../../support/real-data";

const now = new Date("2026-11-02T09:00:00Z");
const bring = (content: string | Buffer, dryRun = false) =>
  importCatalogue(db(), csvFile(content), { dryRun, currency: "GBP" }, now);
const report = async (content: string | Buffer, dryRun = false) => {
  const outcome = await bring(content, dryRun);
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.value;
};
const titles = async () =>
  (await db().product.findMany({ orderBy: { id: "asc" } })).map((product) => product.title);

afterEach(emptyCatalogue);

describe("forms of a file", () => {
  test("the newest headers, in which the title comes first and a handle may be missing", async () => {
    const { problems } = await report(
      `Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Option1 Linked To,Price,Compare-at price,Cost per item,Charge tax,Tax code,Unit price total measure,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Weight unit for display,Requires shipping,Fulfillment service,Product image URL,Image position,Image alt text,Variant image URL,Gift card,SEO title,SEO description,Color (product.metafields.shopify.color-pattern),Google Shopping / Google product category
Oat Bed,oat-bed,<p>Soft</p>,Nook,Animals > Pet Beds,Bed,"dog, cat",TRUE,Active,'001,5012345678900,Size,Small,,19.99,25.00,7,TRUE,,,shopify,4,DENY,1200,kg,TRUE,manual,https://p.example/a.jpg,1,A bed,,FALSE,S,D,oat; sand,123
,oat-bed,,,,,,,,002,,,Large,,29.99,,,TRUE,,,shopify,-2,CONTINUE,2400,kg,TRUE,manual,,,,,,,,,
No Handle,,,,,,,false,draft,,,,,,5,,,,,,,,,,,,,,,,,,,,,
`,
    );
    expect(problems).toEqual([]);
    const snapshot = await catalogueSnapshot();
    const oat = snapshot.find((product) => product.handle === "oat-bed");
    expect(oat).toMatchObject({
      vendor: "Nook",
      productType: "Bed",
      tags: ["dog", "cat"],
      status: "active",
      seoTitle: "S",
    });
    expect(oat?.extra).toEqual({
      "Product Category": "Animals > Pet Beds",
      "Color (product.metafields.shopify.color-pattern)": "oat; sand",
      "Google Shopping / Google Product Category": "123",
    });
    expect(
      oat?.variants.map((variant) => [
        variant.sku,
        variant.price,
        variant.compareAtPrice,
        variant.oversell,
        variant.stock?.onHand,
      ]),
    ).toEqual([
      ["001", 1999, 2500, false, 4],
      ["002", 2999, null, true, -2],
    ]);
    expect(snapshot.find((product) => product.handle === "no-handle")).toMatchObject({
      status: "draft",
      publishedAt: null,
    });
  });

  test("byte-order mark, CRLF, padded headers, semicolons, ragged and empty rows", async () => {
    const { problems, products } = await report(
      '\ufeff Handle ;TITLE; variant price ;"Variant SKU"\r\n\r\na;A;1,50;x;too;many\r\n;;;\r\nb;B\r\nc;C;2\r\n',
    );
    expect(products).toBe(3);
    expect(problems).toEqual([{ line: 5, handle: "b", reason: "it has no price" }]);
    expect(await titles()).toEqual(["A", "C"]);
  });

  test.each(["utf-8", "windows-1252", "utf-16le", "utf-16be", "shift_jis", "windows-1251", "gb18030"])(
    "%s is recognised",
    async (encoding) => {
      const names: Record<string, string> = {
        shift_jis: "犬のための柔らかいベッド、大きいサイズもあります",
        "windows-1251": "Мягкая лежанка для больших собак",
        gb18030: "给小猫小狗的柔软小床",
      };
      const name = names[encoding] ?? "Über-Körbchen façade £ – “Größe”";
      const rows = Array.from({ length: 12 }, (_, row) => `bed-${row},${name} ${row},9.99`).join("\n");
      const mark = encoding.startsWith("utf-16") ? { addBOM: true } : {};
      await report(iconv.encode(`Handle,Title,Variant Price\n${rows}\n`, encoding, mark));
      expect((await titles())[0]).toBe(`${name} 0`);
    },
  );

  test("rows of one product that do not follow each other find together", async () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) =>
        `p-${row % 4},${row < 4 ? `P ${row}` : ""},Size,S${Math.floor(row / 4)},${row},https://p.example/${row}.jpg`,
    );
    await report(`Handle,Title,Option1 Name,Option1 Value,Variant Price,Image Src\n${rows.join("\n")}`);
    const products = await catalogueSnapshot();
    expect(products.map((product) => [product.title, product.variants.length, product.media.length])).toEqual(
      [0, 1, 2, 3].map((number) => [`P ${number}`, 10, 10]),
    );
    expect(products[2]?.variants.map((variant) => variant.price)).toEqual(
      [2, 6, 10, 14, 18, 22, 26, 30, 34, 38].map((pounds) => pounds * 100),
    );
  });

  test("pictures stand in the order of their positions, whatever the order of the rows", async () => {
    await report(`Handle,Title,Variant Price,Image Src,Image Position,Image Alt Text
a,A,1,https://p.example/3.jpg,3,
a,,,//p.example/1.jpg,1,first
a,,,https://p.example/2.jpg,2,
a,,,https://p.example/1.jpg,4,
a,,,ftp://p.example/x.jpg,5,`);
    const [product] = await catalogueSnapshot();
    expect(product?.media.map(({ media }) => media.sourceUrl)).toEqual(
      [1, 2, 3].map((number) => `https://p.example/${number}.jpg`),
    );
    expect(product?.media[0]?.media.alt).toBe("first");
  });
});

describe("bad rows", () => {
  test("are named by line and reason and stop nothing else", async () => {
    const content = `Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty,Variant Taxable,Status
good,Good,,,1,,,
dear,Dear,,,lots,,,
multi,"Multi
line",Size,S,1,,,
multi,,,M,-4,,,
multi,,,L,3,many,,
multi,,,S,3,,,
multi,,,,3,,,
odd,Odd,,,1,,perhaps,
state,State,,,1,,,sold
,,,,5,,,
🐕,Dog,,,5,,,
quote,"Never closed,,,1
`;
    const { problems, created, failed } = await report(content);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [3, "Variant Price “lots” is not a price"],
      [6, "Variant Price “-4” is not a price"],
      [7, "Variant Inventory Qty “many” is not a whole number"],
      [8, "it repeats the choice “S”"],
      [9, "it has no value for Size"],
      [10, "Variant Taxable “perhaps” is not true or false"],
      [11, "Status “sold” is not active, draft or archived"],
      [12, "it has neither a handle nor a title"],
      [13, "its handle has no letters or digits"],
      [14, "a quote is opened here and never closed"],
    ]);
    expect({ created, failed }).toEqual({ created: 2, failed: 3 });
    expect(await titles()).toEqual(["Good", "Multi line"]);
  });

  test("take no variant away that is there already", async () => {
    const file = (price: string) =>
      `Handle,Title,Option1 Name,Option1 Value,Variant Price\na,A,Size,S,1\na,,,M,${price}\n`;
    await report(file("2"));
    expect(await report(file("two"))).toMatchObject({ unchanged: 1 });
    const [product] = await catalogueSnapshot();
    expect(product?.variants.map((variant) => variant.price)).toEqual([100, 200]);
    expect(product?.options[0]?.values).toEqual(["S", "M"]);
  });

  test("take nothing away for which the file has no column", async () => {
    await report(`Handle,Title,Body (HTML),Vendor,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Image Src,Variant Image,SEO Title,Care (product.metafields.custom.care)
a,A,<p>Long</p>,Nook,"x, y",Size,S,1,500,shopify,3,10,https://p.example/1.jpg,https://p.example/2.jpg,Seo,wash
a,,,,,,M,2,600,shopify,4,20,https://p.example/2.jpg,https://p.example/1.jpg,,
`);
    const before = await catalogueSnapshot();
    const prices = "Handle,Option1 Name,Option1 Value,Variant Price\na,Size,S,10\na,,M,20\n";
    expect(await report(prices)).toMatchObject({ unchanged: 1, problems: [] });
    expect(await report(prices.replace(",20", ",25"))).toMatchObject({ updated: 1 });
    const [after] = await catalogueSnapshot();
    expect(after?.variants.map((variant) => variant.price)).toEqual([1000, 2500]);
    expect({ ...after, maxPrice: 2000, variants: [] }).toEqual({ ...before[0], variants: [] });
    expect(await report("Handle,Title,Variant Price\na,A,5\n")).toMatchObject({
      failed: 1,
      problems: [{ line: 2, reason: "the file has no column that says which of its variants is meant" }],
    });
    expect(await report("Handle,Variant Price\nb,5\n")).toMatchObject({
      failed: 1,
      problems: [{ line: 2, reason: "it is new here and the file has no titles" }],
    });
    expect(
      await report(
        "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant Price\na,A,,Size,S,10\na,,,,M,25\n",
      ),
    ).toMatchObject({ updated: 1 });
    expect((await catalogueSnapshot())[0]?.descriptionHtml, "an empty cell empties").toBe("");
  });

  test("a dry run tells what would happen and changes nothing", async () => {
    const file = "Handle,Title,Variant Price,Collection\na,A,1,Beds\nb,B,x,\n";
    expect(await report(file, true)).toMatchObject({ dryRun: true, created: 1, failed: 1 });
    expect(await catalogueSnapshot()).toEqual([]);
    expect(await db().collection.count()).toBe(0);
    await report(file);
    expect(await report(file, true)).toMatchObject({ created: 0, unchanged: 1, failed: 1 });
    expect((await catalogueSnapshot())[0]?.collections).toEqual([
      { collection: { handle: "beds", title: "Beds" } },
    ]);
  });

  test("zero prices, compare-at below price and repeated SKUs are the seller's own business", async () => {
    const { problems } = await report(
      "Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Compare At Price,Variant SKU\na,A,Size,S,0.00,,same\na,,,M,10,5,same\n",
    );
    expect(problems).toEqual([]);
    expect((await catalogueSnapshot())[0]).toMatchObject({ minPrice: 0, maxPrice: 1000, reduced: false });
  });
});

describe("what is no catalogue is refused whole, with a sentence", () => {
  test.each([
    ["nothing", ""],
    ["a workbook", Buffer.from("PK\u0003\u0004 a workbook")],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ["an archive", gzipSync("Handle,Title,Variant Price\na,A,1\n")],
    ["prose", "Dear shop,\nhere are my products.\n"],
    ["JSON", '[{"Handle":"a","Title":"A"}]'],
    ["an inventory", "Handle,Title,Option1 Name,Option1 Value,SKU,Location,Available\na,A,,,,,3\n"],
  ])("%s", async (_, content) => {
    const outcome = await bring(content);
    expect(outcome).toMatchObject({ ok: false, reason: "not_a_catalogue" });
    expect(outcome.ok ? "" : outcome.detail).toMatch(/^(The file is|This is not)/);
  });

  test("a file that is not there", async () => {
    expect(
      await importCatalogue(db(), "/nowhere.csv", { dryRun: false, currency: "GBP" }, now),
    ).toMatchObject({ ok: false, detail: "There is no file /nowhere.csv." });
  });

  test.skipIf(!hasRealData)("orders, tax rates, outcodes and CSV parsers' hard cases", async () => {
    const files = [
      ...globSync(realData("bad-input/csv/csv-spectrum/csvs/*.csv")),
      ...[
        "orders/orders_export-79col-REDACTED.csv",
        "products/other/sample_tax_rates.csv",
        "geo/uk-outcodes.gibbs-CC0.csv",
        "products/other/dummyjson-products.json",
      ].map(realData),
    ];
    for (const file of files)
      expect(await bring(readFileSync(file)), file).toMatchObject({ ok: false, reason: "not_a_catalogue" });
  });
});

test.skipIf(!hasRealData)(
  "naughty strings in every text cell are kept as they are or named, never half done",
  async () => {
    const strings = z
      .array(z.string())
      .parse(JSON.parse(readFileSync(realData("bad-input/naughty-strings/blns.json"), "utf8")));
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = strings.map(
      (text, index) => `${[`n-${index}`, ...Array.from({ length: 6 }, () => text)].map(cell).join(",")},1`,
    );
    const { created, failed, problems } = await report(
      `Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Value,Variant Price\n${rows.join("\n")}\n`,
    );
    expect(created + failed).toBe(strings.length);
    expect(problems.every((problem) => problem.reason.length > 0 && problem.line > 1)).toBe(true);
    expect(created).toBeGreaterThan(strings.length * 0.95);
  },
);
