import { readSearch } from "./read-search";
import { searchAddress } from "./search-address";

/**
 * What stands behind "?" as one part of a path, in one spelling however it was written; "" when it says nothing.
 * Pages of results are kept like any other page that way, complete without script and with a true status; a page that
 * reads its search parameters could only be streamed.
 */
export function searchSegment(search: string): string {
  const query = readSearch(search);
  return Buffer.from(searchAddress("", query, { page: query.page }).slice(1)).toString("base64url");
}

/** What `searchSegment` wrote, or whatever else somebody put in its place. */
export function readSegment(segment: string): string {
  return Buffer.from(segment, "base64url").toString();
}
