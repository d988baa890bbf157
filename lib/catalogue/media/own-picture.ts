import { env } from "@/lib/platform/env";
import { storage } from "@/lib/platform/storage";
import { type Success, success } from "@/lib/values/result";
import { mediaKeyOf } from "./media-key-of";

/** The bytes behind an address of this very shop, taken from storage and not from the network; null for any other. */
export async function ownPicture(address: string): Promise<Success<Buffer> | null> {
  const prefix = `${env().APP_URL}/`;
  const key = address.startsWith(prefix) ? mediaKeyOf(address.slice(prefix.length)) : null;
  if (!key) return null;
  const disk = await storage();
  return (await disk.exists(key)) ? success(Buffer.from(await disk.getBytes(key))) : null;
}
