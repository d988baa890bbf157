import type { FeedShop } from "@/lib/catalogue/feeds/types";
import { xml } from "@/lib/catalogue/feeds/xml";
import type { ArchivedLetter } from "./types";

/** The letters in the archive as RSS 2.0 (https://www.rssboard.org/rss-specification), newest first. */
export function lettersRss(letters: readonly ArchivedLetter[], { url, name, locale }: FeedShop): string {
  const items = letters.slice(0, 50).map(({ slug, subject, preheader, sentAt }) => {
    const address = `${url}/letters/${slug}`;
    return xml`<item>
<title>${subject}</title>
<link>${address}</link>
<guid isPermaLink="true">${address}</guid>
<pubDate>${sentAt.toUTCString()}</pubDate>
<description>${preheader}</description>
</item>
`;
  });
  const channel = xml`<channel>
<title>${`Letters from ${name}`}</title>
<link>${`${url}/letters`}</link>
<atom:link href="${`${url}/letters/feed.xml`}" rel="self" type="application/rss+xml"/>
<description>${`What ${name} wrote to its readers, newest first.`}</description>
<language>${locale}</language>
${items}</channel>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n${channel.xml}</rss>\n`;
}
