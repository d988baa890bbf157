import { mediaKeyOf } from "./media-key-of";

/**
 * The storage key behind an address such as an export writes, "https://shop.example/media/med_….webp"; null when it is
 * no such address. The host is not looked at: a shop may have moved, and ids are made once in the world.
 */
export function keyOfAddress(address: string): string | null {
  return URL.canParse(address) ? mediaKeyOf(new URL(address).pathname.slice(1)) : null;
}
