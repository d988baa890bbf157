/** Typed text as one line that the database can hold: no control or invisible characters, cut at `longest`. */
export function oneLine(typed: string, longest: number): string {
  return typed
    .slice(0, longest * 4)
    .toWellFormed()
    .normalize("NFKC")
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim()
    .slice(0, longest)
    .toWellFormed()
    .trim();
}
