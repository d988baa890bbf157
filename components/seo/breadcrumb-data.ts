import type { BreadcrumbList } from "schema-dts";

/** Where a page stands (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb). */
export function breadcrumbData(
  url: string,
  crumbs: readonly { label: string; href: string }[],
): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: `${url}${href === "/" ? "" : href}`,
    })),
  };
}
