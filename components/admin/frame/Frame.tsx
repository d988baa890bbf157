"use client";

import type { ReactNode } from "react";
import type { Permission } from "@/lib/staff/types";
import { Toaster } from "../kit/answers/Toaster";
import { UnsavedGuard } from "../kit/form/UnsavedGuard";
import { ShopFormatProvider } from "../kit/format/ShopFormat";
import { LiveStart } from "../kit/live/LiveStart";
import { Desk } from "./Desk";

type Props = {
  person: { name: string; role: string; email: string };
  may: readonly Permission[];
  shop: { name: string; locale: string; timeZone: string; currency: string };
  startedAt: Date;
  lastEntry: string;
  children: ReactNode;
};

/** What stands around every page of the admin area. */
export function Frame({ person, may, shop, startedAt, lastEntry, children }: Props) {
  const { name, ...format } = shop;
  return (
    <ShopFormatProvider {...format} startedAt={startedAt}>
      <Toaster>
        <UnsavedGuard>
          <Desk person={person} may={may} shopName={name}>
            <LiveStart entry={lastEntry}>{children}</LiveStart>
          </Desk>
        </UnsavedGuard>
      </Toaster>
    </ShopFormatProvider>
  );
}
