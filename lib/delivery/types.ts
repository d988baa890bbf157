/** Where a parcel goes, as far as price, date and tax depend on it. */
export type Destination = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly postcode?: string | undefined;
  /** State or province code, where tax depends on it. */
  readonly region?: string | undefined;
};

type DeliveryKind = "parcel" | "collection";

/** The shop's own counter, for collection in person. */
export type CollectFrom = { readonly address: readonly string[]; readonly hours: string };

/** A band: from (inclusive) to upTo (exclusive, null = no end) in grams or minor units; price in minor units. */
type RateBand = { readonly from: number; readonly upTo: number | null; readonly price: number };

export type Method = {
  readonly id: string;
  readonly name: string;
  readonly kind: DeliveryKind;
  readonly rateBasis: "weight" | "subtotal";
  /** Subtotal after discounts, in minor units, from which delivery is free. */
  readonly freeFrom: number | null;
  /** "HH:MM" in the shop's time zone. */
  readonly cutoff: string;
  readonly minDays: number;
  readonly maxDays: number;
  /** ISO weekdays, 1 = Monday. */
  readonly deliveryDays: readonly number[];
  readonly collectFrom: CollectFrom | null;
  readonly bands: readonly RateBand[];
};

export type Area = { readonly country: string; readonly postcodePattern: string | null };
/** A zone without methods is a place the shop does not deliver to. */
export type Zone = {
  readonly id: string;
  readonly name: string;
  readonly areas: readonly Area[];
  readonly methods: readonly Method[];
};

export type TaxRate = {
  readonly country: string;
  readonly region: string | null;
  readonly taxClass: string;
  /** Parts per million. */
  readonly ratePpm: number;
  /** True: the price contains it. False: it is added to the price. */
  readonly inclusive: boolean;
  readonly name: string;
  /** "YYYY-MM-DD"; until is exclusive. */
  readonly validFrom: string;
  readonly validUntil: string | null;
};

/** Everything that decides price, date and tax of a delivery; plain JSON, so that it can be cached. */
export type DeliveryRules = {
  /** Where parcels start: its holidays and its clock decide the day of dispatch. */
  readonly origin: { readonly country: string; readonly timeZone: string };
  readonly zones: readonly Zone[];
  /** Days "YYYY-MM-DD" on which nothing moves, by country. */
  readonly holidays: Readonly<Record<string, readonly string[]>>;
  readonly taxRates: readonly TaxRate[];
};

export type DeliveryOption = {
  readonly methodId: string;
  readonly name: string;
  readonly kind: DeliveryKind;
  /** What is charged, in minor units. */
  readonly price: number;
  /** What it would cost without a free-delivery code; equals price otherwise. */
  readonly fullPrice: number;
  /** First and last day promised, "YYYY-MM-DD" at the destination. */
  readonly from: string;
  readonly until: string;
  readonly freeFrom: number | null;
  /** What the basket still lacks for free delivery: 0 when reached, null when there is no such threshold. */
  readonly missingForFree: number | null;
  readonly collectFrom: CollectFrom | null;
};

export type DeliveryRefusal = "country_not_served" | "postcode_not_served" | "too_heavy";

export type DeliveryQuote =
  | { readonly served: true; readonly options: readonly DeliveryOption[] }
  | { readonly served: false; readonly reason: DeliveryRefusal };

/** Having one thing sent in the shop's own country: price in minor units, working days from dispatch to door. */
export type HomeDelivery = {
  readonly country: string;
  readonly price: number;
  readonly minDays: number;
  readonly maxDays: number;
};

/** One thing to be sent alone: price in minor units, weight in grams. */
export type ParcelGoods = {
  readonly price: number;
  readonly weightGrams: number;
  readonly requiresShipping: boolean;
};

/** The cheapest parcel to a country: price in minor units, working days from dispatch to door. */
export type ParcelPrice = {
  readonly country: string;
  /** The method's name. */
  readonly service: string;
  readonly price: number;
  readonly minDays: number;
  readonly maxDays: number;
};

/** What a product page says of delivery. Ready sentences, so that the server's page and the visitor's own agree to the letter. */
export type PromiseWords = {
  readonly served: boolean;
  /** "Delivery £3.95" */
  readonly headline: string;
  /** "arrives Tue 24 – Thu 26 Nov" */
  readonly dates: string | null;
  /** "£26.00 more and delivery is free." */
  readonly hint: string | null;
  /** What stands beside a price: "incl. VAT", "before sales tax"; null where no tax is charged. */
  readonly taxNote: string | null;
};

/** Delivery in the shop's own country in a nutshell; money in minor units. */
export type HomeTerms = {
  readonly price: number;
  readonly freeFrom: number | null;
  /** Some postcodes of the country have terms of their own. */
  readonly exceptions: boolean;
};
