import fc from "fast-check";
import type { PricedLine } from "@/lib/basket/types";
import type { DeliveryRules, Destination, Method, TaxRate, Zone } from "@/lib/delivery/types";
import type { Discount, Offers } from "@/lib/discounts/types";
import { discount } from "./discount";
import { method } from "./rules";

export const anyLine: fc.Arbitrary<PricedLine> = fc.record({
  productId: fc.constantFrom("prod_a", "prod_b", "prod_c", "prod_d"),
  quantity: fc.integer({ min: 1, max: 99 }),
  // Prices people meet, with the odd extreme: nothing, a penny, as much as the column holds over a full line.
  unitPrice: fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.constantFrom(0, 1, 3, 99, 2_000_000)),
  weightGrams: fc.integer({ min: 0, max: 20_000 }),
  taxClass: fc.constantFrom("standard", "reduced", "zero", "unheard-of"),
  taxable: fc.boolean(),
  requiresShipping: fc.boolean(),
});

export const anyLines = fc.array(anyLine, { minLength: 0, maxLength: 12 });

export const now = new Date("2026-11-23T09:00:00Z");
const around = fc.constantFrom(null, new Date(now.getTime() - 1), now, new Date(now.getTime() + 1));

const aim = fc.constantFrom("all" as const, "products" as const, "collections" as const);
const aimIds = fc.subarray(["prod_a", "prod_b", "coll_x", "coll_y"]);

/** Every kind of discount, near every edge. */
const anyDiscount: fc.Arbitrary<Discount> = fc
  .record(
    {
      kind: fc.constantFrom(
        ...(["percentage", "amount", "free_delivery", "buy_x_get_y", "free_gift"] as const),
      ),
      value: fc.oneof(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom(0, 1, 333_333, 999_999, 1_000_000),
      ),
      ...{ aim, aimIds, getAim: aim, getIds: aimIds },
      perPiece: fc.boolean(),
      buyQuantity: fc.integer({ min: 1, max: 3 }),
      getQuantity: fc.integer({ min: 1, max: 3 }),
      setsPerOrder: fc.option(fc.integer({ min: 1, max: 3 })),
      giftVariantId: fc.constantFrom("var_mug", "var_last", "var_gone"),
      giftQuantity: fc.integer({ min: 1, max: 2 }),
      countries: fc.subarray(["GB", "IE"]),
      methodIds: fc.subarray(["meth_a", "meth_b"]),
      methodMaxPrice: fc.option(fc.integer({ min: 0, max: 3000 })),
      combinesWith: fc.subarray(["product", "order", "delivery"]),
      audience: fc.constantFrom(
        "everyone" as const,
        "signed_in" as const,
        "first_order" as const,
        "tagged" as const,
        "segment" as const,
        "tier" as const,
      ),
      audienceSegments: fc.subarray(["seg_regulars", "seg_new"]),
      audienceTiers: fc.subarray(["regular", "friend"]),
      audienceTags: fc.subarray(["trade", "friends"]),
      minimumSubtotal: fc.option(fc.integer({ min: 0, max: 20_000 })),
      minimumQuantity: fc.option(fc.integer({ min: 1, max: 5 })),
      startsAt: around,
      endsAt: around,
      usageLimit: fc.option(fc.integer({ min: 0, max: 2 })),
      used: fc.integer({ min: 0, max: 2 }),
      perCustomerLimit: fc.option(fc.integer({ min: 1, max: 2 })),
      active: fc.boolean(),
    },
    // What is left out is as harmless as can be, so that enough of them count.
    { requiredKeys: ["kind", "value", "buyQuantity", "getQuantity", "giftVariantId", "combinesWith"] },
  )
  .map(({ kind, ...over }) =>
    discount({
      ...(over as Partial<Discount>),
      kind,
      ...(kind === "buy_x_get_y" ? {} : { buyQuantity: null, getQuantity: null }),
    }),
  );

/** Several discounts at once, automatic and with codes, for somebody. */
export const anyOffers: fc.Arbitrary<Offers> = fc
  .record({
    discounts: fc.array(anyDiscount, { maxLength: 4 }),
    automatic: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    unknownCodes: fc.subarray(["NONSENSE"]),
    customer: fc.record({
      signedIn: fc.boolean(),
      firstOrder: fc.constantFrom(null, true, false),
      tags: fc.subarray(["trade", "friends"]),
      segments: fc.subarray(["seg_regulars", "seg_new"]),
      tier: fc.constantFrom(null, "regular"),
      uses: fc.constantFrom<Record<string, number>[]>({}, { disc_0: 1 }),
    }),
  })
  .map(({ discounts, automatic, unknownCodes, customer }) => ({
    ...{ unknownCodes, customer },
    discounts: discounts.map((one, index) => ({
      ...{ ...one, id: `disc_${index}`, automatic: automatic[index] ?? false },
      code: automatic[index] ? null : `CODE${index}`,
      title: `Offer ${index}`,
    })),
    collections: { prod_a: ["coll_x"], prod_b: ["coll_x", "coll_y"], prod_c: ["coll_y"] },
    gifts: {
      var_mug: { price: 900, left: null, requiresShipping: true },
      var_last: { price: 500, left: 2, requiresShipping: false },
    },
  }));

const anyPostcode = fc.constantFrom(
  undefined,
  "SW1A 2AA",
  "IV2 3AB",
  "BT1 1AA",
  "JE2 3AB",
  "TR21 0HE",
  "35001",
  "94103",
  "junk",
);
export const anyDestination: fc.Arbitrary<Destination> = fc.record({
  country: fc.constantFrom("GB", "IE", "DE", "ES", "FI", "US", "JE", "BR"),
  postcode: anyPostcode,
  region: fc.constantFrom(undefined, "CA", "NY", "OR"),
});

const anyMethod: fc.Arbitrary<Method> = fc
  .record({
    id: fc.constantFrom("meth_a", "meth_b", "meth_c"),
    kind: fc.constantFrom("parcel" as const, "collection" as const),
    rateBasis: fc.constantFrom("weight" as const, "subtotal" as const),
    freeFrom: fc.option(fc.integer({ min: 0, max: 30_000 })),
    steps: fc.array(
      fc.record({ width: fc.integer({ min: 1, max: 30_000 }), price: fc.integer({ min: 0, max: 5000 }) }),
      { maxLength: 4 },
    ),
    endless: fc.boolean(),
  })
  .map(({ steps, endless, ...over }) => {
    let from = 0;
    const bands = steps.map(({ width, price }, index) => {
      const band = { from, upTo: endless && index === steps.length - 1 ? null : from + width, price };
      from += width;
      return band;
    });
    return method({ ...over, name: over.id, bands });
  });

const anyZone: fc.Arbitrary<Zone> = fc.record({
  id: fc.constant("zone"),
  name: fc.constant("Zone"),
  areas: fc.array(
    fc.record({
      country: fc.constantFrom("GB", "IE", "US", "JE", "ES"),
      postcodePattern: fc.constantFrom(null, "IV,BT", "35", "SW1A", "TR21-25"),
    }),
    { maxLength: 4 },
  ),
  // Ids are unique in the database.
  methods: fc.uniqueArray(anyMethod, { maxLength: 3, selector: (one) => one.id }),
});

const anyTaxRate: fc.Arbitrary<TaxRate> = fc.record({
  country: fc.constantFrom("GB", "IE", "DE", "US", "FI"),
  region: fc.constantFrom(null, "CA", "NY"),
  taxClass: fc.constantFrom("standard", "reduced", "zero"),
  ratePpm: fc.oneof(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.constantFrom(0, 50_000, 200_000, 88_750, 255_000),
  ),
  inclusive: fc.boolean(),
  name: fc.constant("Tax"),
  validFrom: fc.constantFrom("2020-01-01", "2026-11-23", "2026-11-24"),
  validUntil: fc.constantFrom(null, "2026-11-23", "2030-01-01"),
});

export const anyRules: fc.Arbitrary<DeliveryRules> = fc.record({
  origin: fc.constant({ country: "GB", timeZone: "Europe/London" }),
  zones: fc.array(anyZone, { maxLength: 5 }),
  holidays: fc.constant({}),
  taxRates: fc.array(anyTaxRate, { maxLength: 10 }),
});
