/** What is honestly said about how many there are. `stockLeft` null: sold without limit. */
export function stockWords(stockLeft: number | null, lowStock: number): string {
  if (stockLeft === 0) return "Sold out";
  if (stockLeft === null || stockLeft > lowStock) return "In stock";
  return `Only ${stockLeft} left`;
}
