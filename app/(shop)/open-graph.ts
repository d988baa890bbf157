import type { Metadata } from "next";
import type { Picture } from "@/lib/catalogue/types";

/** How a page looks when its address is shared: the shop's name and, where there is one, a picture that every site can show. */
export function openGraph(
  siteName: string,
  picture: Picture | null | undefined,
  title: string,
): Metadata["openGraph"] {
  if (!picture) return { siteName, type: "website" };
  const image = {
    url: `/media/og/${picture.id}.jpg`,
    width: 1200,
    height: 630,
    type: "image/jpeg",
    alt: picture.alt || title,
  };
  return { siteName, type: "website", images: [image] };
}
