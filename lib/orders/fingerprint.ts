import { createHash } from "node:crypto";

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(
      entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonical(part)]),
    );
  }
  return value;
}

/**
 * A digest of everything somebody agreed to. Equal agreements have equal fingerprints whatever the order of their keys,
 * so that pressing "Buy now and pay" twice leads to one order.
 */
export function fingerprint(agreement: Readonly<Record<string, unknown>>): string {
  return createHash("sha256")
    .update(JSON.stringify(canonical(agreement)))
    .digest("base64url");
}
