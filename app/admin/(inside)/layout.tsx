import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Frame } from "@/components/admin/frame/Frame";
import { getFrame } from "@/lib/insights/admin/loaders";
import { getShop } from "@/lib/shop/loaders";
import "../admin.css";

export async function generateMetadata(): Promise<Metadata> {
  const { brand } = await getShop();
  return {
    title: { default: "Admin", template: `%s · ${brand.name} admin` },
    robots: { index: false, follow: false },
  };
}

/** A page comes whole or not at all, so that its status is the true one and nothing jumps; each is read in a fraction of a second. */
export const instant = false;

export default async function InsideLayout({ children }: { children: ReactNode }) {
  return <Frame {...(await getFrame())}>{children}</Frame>;
}
