import type { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";

type Row = Prisma.TaxRateCreateManyInput;

const date = (text: string) => new Date(`${text}T00:00:00Z`);
const percent = (rate: number) => Math.round(rate * 10_000);

/** Standard rates of VAT in per cent, and since when where they changed lately. */
const standardVat: Record<string, number | readonly [rate: number, since: string]> = {
  GB: [20, "2011-01-04"],
  IM: [20, "2011-01-04"],
  AT: 20,
  BE: 21,
  BG: 20,
  CY: 19,
  CZ: [21, "2024-01-01"],
  DE: [19, "2021-01-01"],
  DK: 25,
  EE: [24, "2025-07-01"],
  ES: 21,
  FI: [25.5, "2024-09-01"],
  FR: 20,
  GR: 24,
  HR: 25,
  HU: 27,
  IE: [23, "2021-03-01"],
  IT: 22,
  LT: 21,
  LU: [17, "2024-01-01"],
  LV: 21,
  MT: 18,
  NL: 21,
  PL: 23,
  PT: 23,
  RO: [21, "2025-08-01"],
  SE: 25,
  SI: 22,
  SK: [23, "2025-01-01"],
};

/** The United Kingdom's other classes of goods; other countries' follow when the shop sells such goods there. */
const otherVat: readonly (readonly [country: string, taxClass: string, rate: number])[] = [
  ["GB", "reduced", 5],
  ["GB", "zero", 0],
  ["IM", "reduced", 5],
  ["IM", "zero", 0],
];

/**
 * State sales tax where the shop is registered, an example of prices before tax. Local taxes come on top in many places;
 * a real seller there asks its accountant which apply.
 */
const salesTax: readonly (readonly [region: string | null, rate: number])[] = [
  [null, 0],
  ["CA", 7.25],
  ["NY", 4],
  ["TX", 6.25],
  ["WA", 6.5],
];

function vat(country: string, taxClass: string, rate: number, since = "2017-01-01"): Row {
  return {
    id: createId("tax"),
    country,
    taxClass,
    ratePpm: percent(rate),
    inclusive: true,
    name: "VAT",
    validFrom: date(since),
  };
}

/** Every tax the demo shop charges. Jersey and Guernsey have none: they lie outside the UK's VAT. */
export function taxRates(): Row[] {
  const standard = Object.entries(standardVat).map(([country, given]) => {
    const [rate, since] = typeof given === "number" ? [given] : given;
    return vat(country, "standard", rate, since);
  });
  const others = otherVat.map(([country, taxClass, rate]) => vat(country, taxClass, rate));
  const sales = salesTax.map(([region, rate]) => ({
    id: createId("tax"),
    country: "US",
    region,
    ratePpm: percent(rate),
    inclusive: false,
    name: "Sales tax",
    validFrom: date("2017-01-01"),
  }));
  return [...standard, ...others, ...sales];
}
