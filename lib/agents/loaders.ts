import { cacheLife, cacheTag } from "next/cache";
import { readFeedProducts } from "@/lib/catalogue/feeds/data";
import { getFeedShop } from "@/lib/catalogue/feeds/loaders";
import { getDeliveryRules } from "@/lib/delivery/loaders";
import { parcelPrices } from "@/lib/delivery/parcel-prices";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { merchantFrame } from "./merchant-frame";
import { merchantItems } from "./merchant-items";

/** Products read at once for Google's feed: a few hundred kilobytes of it. */
const merchantPart = 100;

/** The beginning and end of Google's product feed. */
export async function getMerchantFrame(): Promise<{ head: string; foot: string }> {
  return merchantFrame(await getFeedShop());
}

/**
 * The items of the next products after an id, "" for the first; `next` is null after the last.
 * @param country whose delivery prices the items tell, ISO 3166-1 alpha-2; null for the shop's own. One a feed, as Google
 *   has one feed a country of sale: all countries beside every item would make most of the file
 */
export async function getMerchantItems(
  after: string,
  country: string | null,
): Promise<{ items: string; next: string | null }> {
  "use cache";
  cacheTag(cacheTags.listings, cacheTags.settings, cacheTags.delivery);
  cacheLife("hours");
  const products = await readFeedProducts(reader(), after, merchantPart, new Date());
  const last = products.length === merchantPart ? (products.at(-1)?.id ?? null) : null;
  const wanted = country ?? (await getShop()).money.homeCountry;
  const parcels = parcelPrices(await getDeliveryRules(), [wanted]);
  return { items: merchantItems(products, await getFeedShop(), parcels), next: last };
}
