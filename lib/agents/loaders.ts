import { cacheLife, cacheTag } from "next/cache";
import { readFeedProducts } from "@/lib/catalogue/feeds/data";
import { getFeedShop } from "@/lib/catalogue/feeds/loaders";
import { getDeliveryRules } from "@/lib/delivery/loaders";
import { parcelPrices } from "@/lib/delivery/parcel-prices";
import { cacheTags } from "@/lib/platform/cache-tags";
import { reader } from "@/lib/platform/reader";
import { merchantFrame } from "./merchant-frame";
import { merchantItems } from "./merchant-items";

/** Products read at once for Google's feed: a few hundred kilobytes of it. */
const merchantPart = 100;

/** The beginning and end of Google's product feed. */
export async function getMerchantFrame(): Promise<{ head: string; foot: string }> {
  return merchantFrame(await getFeedShop());
}

/** The items of the next products after an id, "" for the first; `next` is null after the last. */
export async function getMerchantItems(after: string): Promise<{ items: string; next: string | null }> {
  "use cache";
  cacheTag(cacheTags.listings, cacheTags.settings, cacheTags.delivery);
  cacheLife("hours");
  const products = await readFeedProducts(reader(), after, merchantPart, new Date());
  const last = products.length === merchantPart ? (products.at(-1)?.id ?? null) : null;
  const parcels = parcelPrices(await getDeliveryRules());
  return { items: merchantItems(products, await getFeedShop(), parcels), next: last };
}
