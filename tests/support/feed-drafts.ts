/** A product whose every word and figure a feed has to write with care: odd letters, a reduction, one variant sold out. */
export const ringBed = {
  title: "Ring <Bed> & \u0001Cushion",
  options: [{ name: "Size", values: ["Small", "Large"] }],
  variants: [
    {
      optionValues: ["Small"],
      price: 6900,
      compareAtPrice: 7900,
      earlierPrices: [{ price: 7900, from: new Date("2026-06-01") }],
      sku: "RB-S",
      barcode: "5012345678900",
      weightGrams: 1400,
      onHand: 5,
    },
    { optionValues: ["Large"], price: 14_500, sku: "RB-L", weightGrams: 3600, onHand: 0 },
  ],
};
