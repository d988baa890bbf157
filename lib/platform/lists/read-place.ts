import { z } from "zod";
import type { ListSort } from "./list-spec";

const placeSchema = z.tuple([z.string(), z.string()]);
/** What a place's value must look like for PostgreSQL to take it as this type. */
const places: Record<ListSort["type"] | "uuid", RegExp> = {
  text: /^[^\0]*$/,
  int: /^-?\d{1,10}$/,
  bigint: /^-?\d{1,18}$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  timestamptz: /^-?\d{4,6}-\d\d-\d\d[ T][\d:.]{5,15}([+-][\d:]{2,8}|Z)?$/,
};

/** The value and id of a place; null when there is none, or it does not look like their types. */
export function readPlace(
  place: string | null,
  type: ListSort["type"],
  idType: "text" | "bigint" | "uuid" = "text",
): [string, string] | null {
  if (!place) return null;
  try {
    const [value, id] = placeSchema.parse(JSON.parse(Buffer.from(place, "base64url").toString()));
    return places[type].test(value) && places[idType].test(id) ? [value, id] : null;
  } catch {
    return null;
  }
}

/** The opaque place of a row, for the address of the page that goes on from it. */
export function placeOf(row: { readonly id: string; readonly _place: string } | undefined): string | null {
  return row ? Buffer.from(JSON.stringify([row._place, row.id])).toString("base64url") : null;
}
