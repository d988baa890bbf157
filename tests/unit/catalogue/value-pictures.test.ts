import { expect, test } from "vitest";
import { valuePictures } from "@/components/catalogue/value-pictures";
import type { ProductVariant } from "@/lib/catalogue/types";

function variant(optionValues: string[], pictureId: string | null): ProductVariant {
  return {
    ...{ id: optionValues.join(), slug: optionValues.join("-"), title: null, optionValues, pictureId },
    ...{
      price: 100,
      priceUntil: null,
      reduction: null,
      sku: null,
      barcode: null,
      weightGrams: 0,
      stockLeft: null,
    },
    ...{ requiresShipping: true, taxable: true, available: true },
  };
}

const options = [
  { name: "Size", values: ["S", "L"] },
  { name: "Colour", values: ["Oat", "Moss"] },
];

test("an option whose values each have a picture of their own is shown by them", () => {
  const variants = [
    variant(["S", "Oat"], "a"),
    variant(["L", "Oat"], "a"),
    variant(["S", "Moss"], "b"),
    variant(["L", "Moss"], "b"),
  ];
  const found = valuePictures(options, variants);
  expect([...found.keys()]).toEqual(["Colour"]);
  expect(found.get("Colour")?.get("Moss")).toBe("b");
});

test("one picture for everything, or a variant without one, shows no option by pictures", () => {
  const same = [variant(["S", "Oat"], "a"), variant(["S", "Moss"], "a")];
  const gap = [variant(["S", "Oat"], "a"), variant(["S", "Moss"], null)];
  expect(valuePictures(options, same).size).toBe(0);
  expect(valuePictures(options, gap).size).toBe(0);
});

test("a product without options has nothing to show", () => {
  expect(valuePictures([], [variant([], "a")]).size).toBe(0);
});
