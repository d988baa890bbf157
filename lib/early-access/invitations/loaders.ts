import { readCards } from "@/lib/catalogue/read-cards";
import type { ProductCard } from "@/lib/catalogue/types";
import { readClock } from "@/lib/platform/read-clock";
import { reader } from "@/lib/platform/reader";
import { signedInvitation } from "@/lib/platform/secrets/invitation-link";
import { getAsker } from "../loaders";
import { isStranger } from "../offers/is-stranger";
import { type Invitation, readEarlyProducts, readInvitation } from "./data";

/** Whether this shop signed a personal link to a sale; asks no database. */
export function isInvitationLink(signed: string): boolean {
  return signedInvitation(signed) !== null;
}

/** What a personal link is to; null when it is to nothing any more. Opening it changes nothing. */
export async function getInvitation(signed: string): Promise<Invitation | null> {
  const id = signedInvitation(signed);
  return id ? readInvitation(reader(), id, await readClock(reader())) : null;
}

/** The goods this visitor has at a price before everybody; none for everybody else. */
export async function getEarlyGoods(): Promise<ProductCard[]> {
  const asker = await getAsker();
  if (isStranger(asker)) return [];
  const ids = await readEarlyProducts(reader(), asker, await readClock(reader()));
  return readCards(reader(), ids);
}
