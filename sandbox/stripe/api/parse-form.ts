import qs from "qs";

/** Reads `line_items[0][price_data][currency]=gbp` as nested objects and lists; every leaf is text. */
export function parseForm(text: string): Record<string, unknown> {
  return qs.parse(text, { depth: 12, arrayLimit: 1000, parameterLimit: 10_000, ignoreQueryPrefix: true });
}
