import { sameTag } from "./add-tags";

/** Tags without others, whatever their case. */
export function dropTags(has: readonly string[], gone: readonly string[]): string[] {
  return has.filter((tag) => !gone.some((one) => sameTag(one, tag)));
}
