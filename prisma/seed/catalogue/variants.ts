import { barcode } from "./barcode";
import type { DemoEarlierPrice, DemoVariant } from "./types";

/** A value of an option and the letters that stand for it in a stock number. */
export type Choice = { value: string; code: string };

/** A choice that settles the price and the weight. */
export type PricedChoice = Choice & {
  price: number;
  compareAtPrice?: number;
  weightGrams: number;
};

type Numbering = { sku: string; serial: number };

function priced(choice: Omit<PricedChoice, "value" | "code">) {
  const { price, compareAtPrice, weightGrams } = choice;
  return compareAtPrice === undefined ? { price, weightGrams } : { price, compareAtPrice, weightGrams };
}

/** Size first, then colour; `onHand` has a row for each size and a column for each colour. */
export function sizesAndColours(
  { sku, serial }: Numbering,
  sizes: PricedChoice[],
  colours: Choice[],
  onHand: number[][],
): DemoVariant[] {
  return sizes.flatMap((size, row) =>
    colours.map((colour, column) => ({
      values: [size.value, colour.value],
      ...priced(size),
      sku: `${sku}-${colour.code}-${size.code}`,
      barcode: barcode(serial + row * colours.length + column),
      onHand: onHand[row]?.[column] ?? 0,
    })),
  );
}

/** One option whose values may differ in price. */
export function pricedChoices(
  { sku, serial }: Numbering,
  choices: (PricedChoice & { onHand: number })[],
): DemoVariant[] {
  return choices.map((choice, index) => ({
    values: [choice.value],
    ...priced(choice),
    sku: `${sku}-${choice.code}`,
    barcode: barcode(serial + index),
    onHand: choice.onHand,
  }));
}

/** One option, colour, at one price. */
export function colours(
  numbering: Numbering,
  common: Omit<PricedChoice, "value" | "code">,
  choices: (Choice & { onHand: number })[],
): DemoVariant[] {
  return pricedChoices(
    numbering,
    choices.map((choice) => ({ ...common, ...choice })),
  );
}

/** The only variant of a product without options. */
export function only(
  { sku, serial }: Numbering,
  common: Omit<PricedChoice, "value" | "code"> & { onHand: number },
): DemoVariant[] {
  return [{ values: [], ...priced(common), sku, barcode: barcode(serial), onHand: common.onHand }];
}

/** The history of variants that are now sold for less than `compareAtPrice`. */
export function reducedSince(
  variants: DemoVariant[],
  days: { fullPriceFrom: number; reducedFrom: number },
): DemoEarlierPrice[] {
  return variants.flatMap(({ sku, price, compareAtPrice }) =>
    compareAtPrice === undefined
      ? []
      : [
          { sku, daysAgo: days.fullPriceFrom, price: compareAtPrice },
          { sku, daysAgo: days.reducedFrom, price },
        ],
  );
}
