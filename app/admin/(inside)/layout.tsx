import type { Metadata } from "next";
import { type ReactNode, Suspense } from "react";
import { Frame } from "@/components/admin/frame/Frame";
import { FrameWait } from "@/components/admin/frame/FrameWait";
import { getFrame } from "@/lib/insights/admin/loaders";
import { getShop } from "@/lib/shop/loaders";
import "../admin.css";

export async function generateMetadata(): Promise<Metadata> {
  const { brand } = await getShop();
  return {
    title: { default: `Admin · ${brand.name}`, template: `%s · ${brand.name} admin` },
    robots: { index: false, follow: false },
  };
}

export default function InsideLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={<FrameWait />}>
      <Inside>{children}</Inside>
    </Suspense>
  );
}

async function Inside({ children }: { children: ReactNode }) {
  return (
    <Frame {...(await getFrame())}>
      <Suspense fallback={<FrameWait inside />}>{children}</Suspense>
    </Frame>
  );
}
