import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/layout/SkipLink";
import { fraunces, instrument } from "./fonts";
import "./globals.css";

export const metadata: Metadata = { title: "Regulars" };

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#191512" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${fraunces.variable} ${instrument.variable}`}>
      <body className="flex flex-col">
        <SkipLink />
        {children}
      </body>
    </html>
  );
}
