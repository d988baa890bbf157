"use client";

import { type ReactNode, useState } from "react";
import type { Permission } from "@/lib/staff/types";
import { ShopFormatProvider } from "../kit/ShopFormat";
import { Toaster } from "../kit/Toaster";
import { UnsavedGuard } from "../kit/UnsavedGuard";
import { BottomNav } from "./BottomNav";
import { SideNav } from "./SideNav";
import { TopBar } from "./TopBar";

type Props = {
  person: { name: string; role: string; email: string };
  may: readonly Permission[];
  shop: { name: string; locale: string; timeZone: string; currency: string };
  startedAt: Date;
  children: ReactNode;
};

/** What stands around every page of the admin area. */
export function Frame({ person, may, shop, startedAt, children }: Props) {
  const [, setFinding] = useState(false);
  const { name, ...format } = shop;
  const bars = { shopName: name, person, may, onFind: () => setFinding(true) };
  return (
    <ShopFormatProvider {...format} startedAt={startedAt}>
      <Toaster>
        <UnsavedGuard>
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
          </div>
        </UnsavedGuard>
      </Toaster>
    </ShopFormatProvider>
  );
}
