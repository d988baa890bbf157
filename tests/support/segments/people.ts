import fc from "fast-check";

export type Bought = {
  readonly placedAt: Date;
  readonly paid: boolean;
  readonly total: number;
  readonly refunded: number;
  readonly discount: number;
  readonly country: string;
  readonly postcode: string | null;
  readonly lines: readonly {
    readonly product: string;
    readonly quantity: number;
    readonly refundedQuantity: number;
  }[];
};

type Sent = {
  readonly sentAt: Date;
  /** Whether it is counted who follows its links, and when they first did. */
  readonly links: boolean;
  readonly clickedAt: Date | null;
};

/** A customer as a test thinks of one, without any database. */
export type Person = {
  readonly id: string;
  readonly email: string;
  readonly joinedAt: Date;
  readonly tags: readonly string[];
  readonly topics: readonly string[];
  readonly address: { readonly country: string; readonly postcode: string | null } | null;
  readonly orders: readonly Bought[];
  readonly basket: readonly string[];
  readonly saved: readonly string[];
  /** What they looked at and when; of whoever did, permission to remember it. */
  readonly views: readonly { readonly product: string; readonly at: Date }[];
  /** "MM-DD"; whoever gave one wants a letter on it. */
  readonly birthday: string | null;
  /** Where they stand in the loyalty programme; "old" is no tier any more. */
  readonly tier: string | null;
  readonly letters: readonly Sent[];
  /** Since when it may be gone by which links they follow; null: it may not. */
  readonly linksFrom: Date | null;
};

export const products = ["prod_a", "prod_b", "prod_c", "prod_d", "prod_gone"];
export const collections: Readonly<Record<string, readonly string[]>> = {
  coll_one: ["prod_a", "prod_b"],
  coll_two: ["prod_b", "prod_c"],
  coll_none: [],
};
export const tags = ["vip", "trade", "Ünter"];
/** The lowest first. */
export const tiers = ["bronze", "silver", "gold"];
export const topics = ["newsletter", "similar"];
const places = [
  { country: "GB", postcode: "BS1 4DJ" },
  { country: "GB", postcode: "b1 1aa" },
  { country: "FR", postcode: "75 011" },
  { country: "IE", postcode: null },
];
export const now = new Date("2026-11-20T12:00:00Z");

const moment = fc
  .integer({ min: 0, max: 900 * 24 })
  .map((hours) => new Date(now.getTime() - hours * 3_600_000));
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);

const order: fc.Arbitrary<Bought> = fc
  .record({
    placedAt: moment,
    paid: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
    total: fc.integer({ min: 0, max: 40 }).map((n) => n * 500),
    back: fc.constantFrom(0, 0, 0, 0.5, 1),
    discount: fc.constantFrom(0, 0, 300),
    place: fc.constantFrom(...places),
    lines: fc.array(
      fc.record({
        product: fc.constantFrom(...products),
        quantity: fc.integer({ min: 1, max: 3 }),
        refundedQuantity: fc.constantFrom(0, 0, 1),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ place, back, ...rest }) => ({ ...rest, ...place, refunded: rest.total * back }));

const letter: fc.Arbitrary<Sent> = fc
  .record({ sentAt: moment, links: fc.boolean(), hours: fc.option(fc.integer({ min: 1, max: 400 })) })
  .map(({ sentAt, links, hours }) => ({
    ...{ sentAt, links },
    clickedAt: links && hours ? new Date(sentAt.getTime() + hours * 3_600_000) : null,
  }));

const person = fc.record({
  joinedAt: moment,
  tags: some(tags),
  topics: some(topics),
  address: fc.option(fc.constantFrom(...places)),
  orders: fc.oneof(fc.constant([]), fc.array(order, { maxLength: 6 })),
  basket: some(products.slice(0, 4)),
  saved: fc.oneof(fc.constant([]), some(products.slice(0, 4))),
  birthday: fc.option(
    fc.oneof(
      fc.constantFrom("02-28", "02-29", "03-01", "12-31", "01-01", "11-20", "11-21"),
      fc
        .integer({ min: 0, max: 365 })
        .map((day) => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(5, 10)),
    ),
  ),
  views: fc.oneof(
    fc.constant([]),
    fc.uniqueArray(
      fc.record({
        product: fc.constantFrom(...products.slice(0, 4)),
        at: fc.integer({ min: 0, max: 90 * 24 }).map((hours) => new Date(now.getTime() - hours * 3_600_000)),
      }),
      { maxLength: 3, selector: ({ product }) => product },
    ),
  ),
  tier: fc.option(fc.constantFrom(...tiers, "old")),
  letters: fc.oneof(fc.constant([]), fc.array(letter, { maxLength: 4 })),
  linksFrom: fc.option(moment),
});

/** So many made-up people, the same ones each time. */
export function people(count: number): Person[] {
  return fc.sample(person, { numRuns: count, seed: 42 }).map((one, index) => ({
    ...one,
    id: `cust_${String(index).padStart(4, "0")}`,
    email: `person${index}@example.com`,
  }));
}
