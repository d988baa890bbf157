import { notFound, permanentRedirect } from "next/navigation";
import { getNewHandle } from "@/lib/catalogue/loaders";
import type { Place } from "@/lib/catalogue/types";

/**
 * What was not found: led on to its new address for good (308) when it has one, else not there.
 * @param rest what follows the handle in the address: "/oat-large", "?page=2"
 */
export async function leadOn(place: Place, handle: string | null, rest = ""): Promise<never> {
  const successor = handle === null ? null : await getNewHandle(place, handle);
  if (successor === null) notFound();
  permanentRedirect(`/${place}/${encodeURIComponent(successor)}${rest}`);
}
