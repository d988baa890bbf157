import { storage } from "@/lib/platform/storage";
import { type Success, success } from "@/lib/values/result";
import { keyOfAddress } from "./key-of-address";

/** The bytes behind an address of this very shop, taken from storage and not from the network; null for any other. */
export async function ownPicture(address: string): Promise<Success<Buffer> | null> {
  const key = keyOfAddress(address);
  if (!key) return null;
  const disk = await storage();
  return (await disk.exists(key)) ? success(Buffer.from(await disk.getBytes(key))) : null;
}
