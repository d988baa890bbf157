import fc from "fast-check";
import { expect, test } from "vitest";
import { pastedCells } from "@/components/admin/products/variants/grid-keys";
import {
  addMissing,
  addOption,
  addValue,
  type Matrix,
  missingChoices,
  moveOption,
  moveValue,
  removeOption,
  removeValue,
  renameValue,
} from "@/components/admin/products/variants/variant-matrix";
import { emptyProductForm } from "@/lib/catalogue/admin/products/editor/empty-product-form";

const start = (): Matrix => {
  const { options, variants } = emptyProductForm();
  return {
    options,
    variants: variants.map((variant) => ({ ...variant, id: "var_1", price: "10", sku: "A", onHand: "5" })),
  };
};
const sized = () => addOption(start(), "Size", ["Small", "Large"]);
const choices = (matrix: Matrix) => matrix.variants.map(({ optionValues }) => optionValues.join(" "));

test("what is there takes an option's first value and keeps its pieces; the others are new and like it", () => {
  const { variants } = sized();
  expect(variants).toMatchObject([
    { id: "var_1", optionValues: ["Small"], sku: "A", onHand: "5" },
    { id: null, optionValues: ["Large"], sku: "", onHand: "0", price: "10" },
  ]);
});

test("a second option is combined with the first, and a new value with every choice there is", () => {
  const both = addOption(sized(), "Colour", ["Oat", "Clay"]);
  expect(choices(both)).toEqual(["Small Oat", "Small Clay", "Large Oat", "Large Clay"]);
  const more = addValue(both, 0, "Medium");
  expect(choices(moveValue(more, 0, 2, 1))).toEqual([
    "Small Oat",
    "Small Clay",
    "Medium Oat",
    "Medium Clay",
    "Large Oat",
    "Large Clay",
  ]);
});

test("a choice that was taken out does not come back with another value, only when it is asked for", () => {
  const both = addOption(sized(), "Colour", ["Oat", "Clay"]);
  const less = {
    ...both,
    variants: both.variants.filter(
      ({ optionValues }) => optionValues[0] !== "Large" || optionValues[1] !== "Clay",
    ),
  };
  const more = addValue(less, 1, "Moss");
  expect(choices(more)).not.toContain("Large Clay");
  expect(missingChoices(more)).toEqual([["Large", "Clay"]]);
  expect(choices(addMissing(more))).toContain("Large Clay");
});

test("another name for a value and another order of options keep each variant itself", () => {
  const both = addOption(sized(), "Colour", ["Oat", "Clay"]);
  const renamed = renameValue(both, 0, "Small", "Tiny");
  expect(renamed.variants[0]).toMatchObject({ id: "var_1", optionValues: ["Tiny", "Oat"] });
  expect(choices(moveOption(renamed, 1, 0))).toEqual(["Oat Tiny", "Oat Large", "Clay Tiny", "Clay Large"]);
});

test("with its last value an option goes, and of the same choices the first stays", () => {
  const both = addOption(sized(), "Colour", ["Oat"]);
  expect(choices(removeValue(both, 1, "Oat"))).toEqual(["Small", "Large"]);
  expect(removeOption(sized(), 0)).toMatchObject({
    options: [],
    variants: [{ id: "var_1", optionValues: [] }],
  });
});

test("whatever is done, every choice is there once and made of the options' values", () => {
  const name = fc.constantFrom("a", "b", "c", "d");
  const step = fc.record({ kind: fc.nat(6), at: fc.nat(2), to: fc.nat(3), name, other: name });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let matrix = start();
      for (const { kind, at, to, name: value, other } of steps) {
        const option = matrix.options[at];
        const has = option?.values.includes(value) ?? false;
        if (kind === 0 && matrix.options.length < 3)
          matrix = addOption(matrix, `o${matrix.options.length}${to}`, [value]);
        else if (!option) continue;
        else if (kind === 1 && !has) matrix = addValue(matrix, at, value);
        else if (kind === 2 && has) matrix = removeValue(matrix, at, value);
        else if (kind === 3 && has && !option.values.includes(other))
          matrix = renameValue(matrix, at, value, other);
        else if (kind === 4) matrix = moveOption(matrix, at, Math.min(to, matrix.options.length - 1));
        else if (kind === 5) matrix = moveValue(matrix, at, 0, Math.min(to, option.values.length - 1));
        else if (kind === 6) matrix = removeOption(matrix, at);
      }
      expect(new Set(choices(matrix)).size).toBe(matrix.variants.length);
      expect(matrix.variants.filter(({ id }) => id === "var_1").length).toBeLessThanOrEqual(1);
      for (const { optionValues } of matrix.variants) {
        expect(optionValues).toHaveLength(matrix.options.length);
        for (const [index, value] of optionValues.entries())
          expect(matrix.options[index]?.values).toContain(value);
      }
    }),
  );
});

test("what is pasted from a spreadsheet goes over rows and columns; a single word is the cell's own", () => {
  expect(pastedCells("12.50", 0, "price")).toBeNull();
  expect(pastedCells("1\t2\r\n3\t4\r\n", 2, "price")).toEqual(
    new Map([
      [2, { price: "1", compareAtPrice: "2" }],
      [3, { price: "3", compareAtPrice: "4" }],
    ]),
  );
  expect(pastedCells("7\nX", 0, "onHand")).toEqual(
    new Map([
      [0, { onHand: "7" }],
      [1, { onHand: "X" }],
    ]),
  );
});
