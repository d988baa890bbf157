import { outcodeOf } from "@/lib/values/postcode";
import type { Destination } from "./types";

/** Postcode areas that the United Kingdom's post serves for countries outside it. */
const dependencies: Record<string, string> = { GY: "GG", IM: "IM", JE: "JE" };

/**
 * The country a destination really lies in: people on Jersey, Guernsey and the Isle of Man choose "United Kingdom" and
 * give a postcode that says otherwise. Their tax and their holidays are their own.
 */
export function settleDestination(destination: Destination): Destination {
  if (destination.country !== "GB" || !destination.postcode) return destination;
  const country = dependencies[outcodeOf(destination.postcode)?.replace(/\d.*$/, "") ?? ""];
  return country ? { ...destination, country } : destination;
}
