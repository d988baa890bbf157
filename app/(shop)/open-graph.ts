import type { Metadata } from "next";
import type { Picture } from "@/lib/catalogue/types";

/** How a page looks when its address is shared: the shop's name and, where there is one, a picture. */
export function openGraph(siteName: string, picture: Picture | null | undefined): Metadata["openGraph"] {
  return {
    siteName,
    type: "website",
    ...(picture ? { images: [{ url: picture.src, alt: picture.alt }] } : {}),
  };
}
