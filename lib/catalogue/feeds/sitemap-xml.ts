import type { SitemapEntry } from "./types";
import { xml } from "./xml";

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A file of the sitemap (https://www.sitemaps.org/protocol.html), with each page's picture. */
export function sitemapXml(url: string, entries: readonly SitemapEntry[]): string {
  const pages = entries.map(({ path, changed, picture }) => {
    const date = changed && xml`<lastmod>${changed.toISOString()}</lastmod>`;
    const image =
      picture === null ? null : xml`<image:image><image:loc>${url + picture}</image:loc></image:image>`;
    return xml`<url><loc>${encodeURI(url + path)}</loc>${date}${image}</url>\n`;
  });
  return `${head}${
    xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n${pages}</urlset>\n`
      .xml
  }`;
}

/** The list of the sitemap's files. */
export function sitemapIndexXml(url: string, paths: readonly string[]): string {
  const files = paths.map((path) => xml`<sitemap><loc>${url + path}</loc></sitemap>\n`);
  return `${head}${
    xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files}</sitemapindex>\n`.xml
  }`;
}
