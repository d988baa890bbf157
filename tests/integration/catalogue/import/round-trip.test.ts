import { globSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { exportCatalogue } from "@/lib/catalogue/export/export-catalogue";
import { importCatalogue } from "@/lib/catalogue/import/import-catalogue";
import { db } from "@/lib/platform/db";
import { catalogueSnapshot, emptyCatalogue, writtenSoFar } from "../../../support/catalogue-snapshot";
import { hasRealData, realData } from "../../../support/real-data";

const folder = mkdtempSync(join(tmpdir(), "regulars-export-"));
const now = new Date("2026-11-02T09:00:00Z");
const later = new Date("2026-11-03T09:00:00Z");
const options = { dryRun: false, currency: "GBP" };
const read = async (path: string, at = now) => {
  const outcome = await importCatalogue(db(), path, options, at);
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.value;
};

afterEach(emptyCatalogue);

describe.skipIf(!hasRealData)("real product files", () => {
  const files = hasRealData
    ? [
        ...globSync(realData("products/shopify/*.csv")),
        realData("products/other/sample_products.csv"),
        realData("products/other/experimental_fashion_sample_9_products.csv"),
      ]
    : [];

  test.each(files.map((path) => [basename(path), path]))(
    "%s goes in, out and in again to the same catalogue",
    async (name, path) => {
      const first = await read(path);
      const snapshot = await catalogueSnapshot();
      const expected = name.startsWith("sample_products")
        ? 16
        : name.startsWith("experimental")
          ? 8
          : first.products;
      expect(snapshot).toHaveLength(expected);
      const written = await writtenSoFar();

      const second = await read(path, later);
      expect(second).toMatchObject({ created: 0, updated: 0, unchanged: expected });
      expect(await catalogueSnapshot()).toEqual(snapshot);
      expect(await writtenSoFar(), "a second import writes nothing").toEqual(written);

      const file = join(folder, name);
      expect(await exportCatalogue(db(), file, { currency: "GBP", shopUrl: "http://shop.test" })).toBe(
        expected,
      );
      expect(await read(file, later), "its own export changes nothing").toMatchObject({
        created: 0,
        updated: 0,
        problems: [],
      });
      await emptyCatalogue();
      expect(await read(file, later)).toMatchObject({ created: expected, failed: 0, problems: [] });
      expect(await catalogueSnapshot()).toEqual(snapshot);
    },
  );
});
