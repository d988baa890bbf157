/** Reads kilograms as people type them ("2.5", "2,5") into whole grams; null when it is no weight. */
export function parseWeight(text: string): number | null {
  const match = /^\d{1,6}([.,]\d{1,3})?$/.exec(text.trim());
  return match ? Math.round(Number(text.trim().replace(",", ".")) * 1000) : null;
}
