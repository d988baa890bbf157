import type { FeedShop } from "@/lib/catalogue/feeds/types";
import { xml } from "@/lib/catalogue/feeds/xml";

/** What stands before and after the items of Google's product feed. */
export function merchantFrame(shop: FeedShop): { readonly head: string; readonly foot: string } {
  const channel = xml`<channel>
<title>${shop.name}</title>
<link>${shop.url}</link>
<description>${shop.tagline || shop.name}</description>
`;
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">\n${channel.xml}`,
    foot: "</channel>\n</rss>\n",
  };
}
