const longest = 120;
const mostWords = 12;

/**
 * What somebody typed, fit for searching: one line, no control characters, at most 12 words and 120 characters.
 * A slash, or a hyphen inside a word, separates ("memory-foam" must find "memory foam"); a hyphen before a word and
 * quotation marks keep the meaning that `websearch_to_tsquery` gives them.
 */
export function cleanWords(typed: string): string {
  return typed
    .slice(0, longest * 4)
    .toWellFormed()
    .normalize("NFKC")
    .replace(/[\p{C}\p{Z}/_\\]+/gu, " ")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[’‘`´]/gu, "'")
    .replace(/(?<=[\p{L}\p{N}])[-‐‑–—]+(?=[\p{L}\p{N}])/gu, " ")
    .trim()
    .split(" ")
    .slice(0, mostWords)
    .join(" ")
    .slice(0, longest)
    .toWellFormed()
    .trim();
}
