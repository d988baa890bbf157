import type { MetadataRoute } from "next";
import { getDress, getShop } from "@/lib/shop/loaders";

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [{ paper, name }, { brand }] = await Promise.all([getDress(), getShop()]);
  return {
    name,
    short_name: name,
    description: brand.tagline || undefined,
    start_url: "/",
    display: "browser",
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/apple-icon.png", type: "image/png", sizes: "180x180" },
    ],
  };
}
