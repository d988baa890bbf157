"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import type { Permission } from "@/lib/staff/types";
import { useGo } from "../kit/use-go";
import { BottomNav } from "./BottomNav";
import { navLinks } from "./nav-links";
import { SideNav } from "./SideNav";
import { TopBar } from "./TopBar";
import { useKeys } from "./use-keys";

const Palette = dynamic(() => import("./Palette").then((module) => module.Palette));
const KeyHelp = dynamic(() => import("./KeyHelp").then((module) => module.KeyHelp));

type Props = {
  person: { name: string; role: string; email: string };
  may: readonly Permission[];
  shopName: string;
  children: ReactNode;
};

/** The bars around the page, the palette above it, and the keys that work everywhere. */
export function Desk({ person, may, shopName, children }: Props) {
  const go = useGo();
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  useKeys({
    onFind: () => setOpen((old) => (old === "palette" ? null : "palette")),
    onHelp: () => setOpen("keys"),
    onGo: (letter) => {
      const link = navLinks.find(({ key, permission }) => key === letter && may.includes(permission));
      if (link) go(link.href);
      return Boolean(link);
    },
  });
  const bars = { shopName, person, may, onFind: () => setOpen("palette"), onKeys: () => setOpen("keys") };
  return (
    <div data-admin="" className="flex min-h-dvh flex-col bg-paper text-sm lg:flex-row">
      <SideNav {...bars} />
      <TopBar {...bars} />
      <main
        id="content"
        tabIndex={-1}
        className="min-w-0 grow px-4 pt-5 pb-28 outline-none sm:px-6 lg:px-8 lg:pt-7 lg:pb-16"
      >
        <div className="mx-auto max-w-6xl">{children}</div>
      </main>
      <BottomNav may={may} />
      {open === "palette" ? <Palette may={may} onClose={() => setOpen(null)} /> : null}
      {open === "keys" ? <KeyHelp may={may} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
