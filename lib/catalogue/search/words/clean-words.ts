const mostWords = 12;

/**
 * A typed text as words to search for, at most 12. A slash, or a hyphen inside a word, separates ("memory-foam" must
 * find "memory foam"); a hyphen before a word and quotation marks keep the meaning that `websearch_to_tsquery` gives
 * them.
 * @param typed as `oneLine` leaves it
 */
export function cleanWords(typed: string): string {
  return typed
    .replace(/[\p{Z}/_\\]+/gu, " ")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[’‘`´]/gu, "'")
    .replace(/(?<=[\p{L}\p{N}])[-‐‑–—]+(?=[\p{L}\p{N}])/gu, " ")
    .trim()
    .split(" ")
    .slice(0, mostWords)
    .join(" ");
}
