/** A weight as people say it: "450 g", "2.5 kg". @param grams whole grams */
export function formatWeight(grams: number, locale = "en-GB"): string {
  const heavy = grams >= 1000;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: heavy ? "kilogram" : "gram",
    maximumFractionDigits: 3,
  }).format(heavy ? grams / 1000 : grams);
}
