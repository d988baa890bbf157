import { readChosen, readOwnList, readSavedIds } from "@/lib/customers/saved/data";
import { getListOwner } from "@/lib/customers/saved/loaders";
import { readShare, sharePath } from "@/lib/customers/saved/share-path";
import { env } from "@/lib/platform/env";
import { reader } from "@/lib/platform/reader";
import { readSavedCards, readSharedIds } from "./data";
import type { SavedCard, SavedPage } from "./types";

/** What this visitor saved, at today's prices. */
export async function getSavedPage(now: Date): Promise<SavedPage> {
  const owner = await getListOwner();
  const tx = reader();
  const [list, ids, chosen] = await Promise.all([
    readOwnList(tx, owner),
    readSavedIds(tx, owner),
    readChosen(tx, owner),
  ]);
  const cards = await readSavedCards(tx, ids, now, chosen);
  const shareUrl = list?.shared ? `${env().APP_URL}${sharePath(list)}` : null;
  return { cards, gone: ids.length - cards.length, shareUrl };
}

/** A list somebody shared, at today's prices; null when its link is shut or not ours. */
export async function getSharedPage(signed: string, now: Date): Promise<readonly SavedCard[] | null> {
  const share = readShare(signed);
  const ids = share && (await readSharedIds(reader(), share));
  return ids && readSavedCards(reader(), ids, now);
}
