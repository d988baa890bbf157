import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/layout/SkipLink";
import { getDress, getShopUrl } from "@/lib/shop/loaders";
import { faces } from "./fonts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await getDress();
  return {
    metadataBase: new URL(getShopUrl()),
    title: { default: name, template: `%s · ${name}` },
    applicationName: name,
    openGraph: { siteName: name, type: "website" },
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/apple-icon.png" },
    formatDetection: { telephone: false },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const { paper } = await getDress();
  return {
    width: "device-width",
    initialScale: 1,
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: paper.light },
      { media: "(prefers-color-scheme: dark)", color: paper.dark },
    ],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, style, faces: chosenFaces } = await getDress();
  return (
    <html lang={language} style={style} className={faces}>
      <body className="flex flex-col">
        {chosenFaces ? (
          <style href={`faces-${chosenFaces.key}`} precedence="default">
            {chosenFaces.rules}
          </style>
        ) : null}
        <SkipLink />
        {children}
      </body>
    </html>
  );
}
