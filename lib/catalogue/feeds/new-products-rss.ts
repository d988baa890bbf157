import { formatMoney } from "@/lib/values/format-money";
import type { FeedProduct, FeedShop } from "./types";
import { xml } from "./xml";

function priceWords({ variants }: FeedProduct, { currency, locale }: FeedShop): string {
  const prices = variants.map((variant) => variant.price);
  const lowest = Math.min(...prices);
  const words = formatMoney(lowest, currency, locale);
  return Math.max(...prices) > lowest ? `From ${words}. ` : `${words}. `;
}

/** The newest products as RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function newProductsRss(products: readonly FeedProduct[], shop: FeedShop): string {
  const items = products.map((product) => {
    const address = encodeURI(`${shop.url}/products/${product.handle}`);
    return xml`<item>
<title>${product.title}</title>
<link>${address}</link>
<guid isPermaLink="false">${product.id}</guid>
<pubDate>${product.publishedAt.toUTCString()}</pubDate>
<description>${priceWords(product, shop) + product.description.slice(0, 500).toWellFormed()}</description>
</item>
`;
  });
  const own = `${shop.url}/feeds/new.xml`;
  const channel = xml`<channel>
<title>${`New at ${shop.name}`}</title>
<link>${shop.url}</link>
<atom:link href="${own}" rel="self" type="application/rss+xml"/>
<description>${`What has come into the shop, newest first. ${shop.tagline}`.trim()}</description>
<language>${shop.locale}</language>
${items}</channel>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n${channel.xml}</rss>\n`;
}
