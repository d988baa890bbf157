import { collection, type MethodDraft, parcel } from "./methods";

export type ZoneDraft = {
  name: string;
  /** Whole countries, or postcode patterns of one. */
  areas: readonly (readonly [country: string, pattern: string | null])[];
  methods: readonly MethodDraft[];
};

const whole = (...countries: string[]) => countries.map((country) => [country, null] as const);

/** Districts that carriers count to the Highlands and the islands of Scotland. */
const highlandsAndIslands = "AB36-38,AB55-56,FK17-21,HS,IV,KA27-28,KW,PA20-78,PH15-50,ZE";

/** Where Nook & Paw delivers. Weights in grams, prices in pence. Zones without methods are places it does not go to. */
export const zones: readonly ZoneDraft[] = [
  {
    name: "United Kingdom",
    areas: whole("GB"),
    methods: [
      parcel(
        "Standard delivery",
        1,
        3,
        [
          [2000, 395],
          [5000, 595],
          [10_000, 895],
          [30_000, 1295],
          // Several parcels.
          [null, 2495],
        ],
        7500,
      ),
      parcel("Next working day", 1, 1, [
        [5000, 795],
        [15_000, 1195],
        [30_000, 1695],
      ]),
      collection,
    ],
  },
  {
    name: "Scottish Highlands and islands",
    areas: [["GB", highlandsAndIslands]],
    methods: [
      parcel(
        "Highlands and islands",
        2,
        5,
        [
          [2000, 695],
          [5000, 995],
          [10_000, 1495],
          [30_000, 2295],
        ],
        15_000,
      ),
    ],
  },
  {
    name: "Northern Ireland",
    areas: [["GB", "BT"]],
    methods: [
      parcel(
        "Northern Ireland",
        2,
        4,
        [
          [2000, 595],
          [5000, 895],
          [10_000, 1295],
          [30_000, 1995],
        ],
        12_000,
      ),
    ],
  },
  {
    name: "Channel Islands and Isle of Man",
    areas: whole("JE", "GG", "IM"),
    methods: [
      parcel("Island parcel", 3, 6, [
        [2000, 895],
        [5000, 1295],
        [15_000, 1995],
      ]),
    ],
  },
  {
    name: "Ireland",
    areas: whole("IE"),
    methods: [
      parcel(
        "Ireland",
        3,
        6,
        [
          [2000, 995],
          [5000, 1395],
          [20_000, 1995],
        ],
        15_000,
      ),
    ],
  },
  {
    name: "Western Europe",
    areas: whole("AT", "BE", "DE", "DK", "FR", "LU", "NL"),
    methods: [
      parcel("Tracked to Europe", 4, 7, [
        [2000, 1295],
        [5000, 1795],
        [20_000, 2895],
      ]),
    ],
  },
  {
    name: "Rest of the European Union",
    areas: whole(
      "BG",
      "CY",
      "CZ",
      "EE",
      "ES",
      "FI",
      "GR",
      "HR",
      "HU",
      "IT",
      "LT",
      "LV",
      "MT",
      "PL",
      "PT",
      "RO",
      "SE",
      "SI",
      "SK",
    ),
    methods: [
      parcel("Tracked to Europe", 5, 9, [
        [2000, 1495],
        [5000, 2195],
        [20_000, 3495],
      ]),
    ],
  },
  {
    name: "United States",
    areas: whole("US"),
    methods: [
      parcel("Tracked to the United States", 6, 12, [
        [2000, 2495],
        [5000, 3995],
        [15_000, 6995],
      ]),
    ],
  },
  {
    name: "Not delivered to",
    // British forces' posts, Scilly; the Canaries, Ceuta and Melilla; Alaska, Hawaii and military posts.
    areas: [
      ["GB", "BF,TR21-25"],
      ["ES", "35,38,51,52"],
      ["US", "967-968,995-999,090-098,340,962-966"],
    ],
    methods: [],
  },
];
