import type { Sender } from "@/emails/parts/types";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import { letterSender } from "../letter-sender";
import { readerLinks } from "../reader-links";
import type { SampleShop } from "./samples/example";

/** Who writes the examples, and to a reader who does not exist. */
export async function readDesk(tx: Tx): Promise<{ sender: Sender; shop: SampleShop }> {
  const settings = await readShop(tx);
  const { currency, locale } = settings.money;
  const shopUrl = env().APP_URL;
  const reader = readerLinks(shopUrl, "example");
  return { sender: { ...letterSender(settings, shopUrl), reader }, shop: { shopUrl, currency, locale } };
}
