import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import type { Wording } from "../content/schema";
import { readShown } from "./read-shown";
import type { CompiledLetter } from "./types";
import { writeLetter } from "./write-letter";

/**
 * Writes a letter out once for all its readers: HTML and plain text with prices, stock and pictures of this moment, in
 * which personal parts and addresses are left open for `fillLetter`. The same moment and shop give the same letter.
 * @param topic what its readers allowed; stands in the sentence that says why it came
 */
export async function compileWording(
  tx: Tx,
  wording: Wording,
  { topic }: { readonly topic: string },
  now: Date,
): Promise<CompiledLetter> {
  const shop = await readShop(tx);
  const shopUrl = env().APP_URL;
  const shown = await readShown(tx, wording.content, { shopUrl, ...shop.money }, now);
  return writeLetter(wording, { shop, shopUrl, topic, shown }, now);
}
