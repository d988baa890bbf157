import type { Crumb } from "@/components/ui/Breadcrumbs";

/** Where a collection stands. */
export function collectionCrumbs({ title, handle }: { title: string; handle: string }): Crumb[] {
  return [
    { label: "Home", href: "/" },
    { label: "Everything", href: "/collections" },
    { label: title, href: `/collections/${handle}` },
  ];
}
