"use client";

import { Menu as MenuIcon, Search } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import type { Permission } from "@/lib/staff/types";
import { Dialog } from "../kit/Dialog";
import { AccountMenu } from "./AccountMenu";
import { NavList } from "./NavList";

type Props = {
  shopName: string;
  person: { name: string; role: string; email: string };
  may: readonly Permission[];
  onFind: () => void;
  onKeys: () => void;
};

const button =
  "grid size-11 shrink-0 place-items-center rounded-m text-ink-soft hover:bg-surface hover:text-ink";

/** The top of the admin area on narrow screens: the areas, the shop's name, search. */
export function TopBar({ shopName, person, may, onFind, onKeys }: Props) {
  const [open, setOpen] = useState(false);
  const closeFor = (next: () => void) => () => {
    setOpen(false);
    next();
  };
  return (
    <header className="sticky top-0 z-30 flex items-center gap-1 border-b bg-surface px-2 py-1 lg:hidden print:hidden">
      <button type="button" aria-label="Areas and account" className={button} onClick={() => setOpen(true)}>
        <MenuIcon aria-hidden="true" className="size-5" />
      </button>
      <Link href="/admin" prefetch={false} className="min-w-0 grow truncate text-sm font-semibold">
        {shopName}
      </Link>
      <button type="button" aria-label="Find anything" className={button} onClick={onFind}>
        <Search aria-hidden="true" className="size-5" />
      </button>
      <Dialog open={open} onOpenChange={setOpen} title={shopName}>
        <nav aria-label="All areas">
          <NavList may={may} onGo={() => setOpen(false)} />
        </nav>
        <div className="mt-3 border-t pt-2">
          <AccountMenu {...person} onKeys={closeFor(onKeys)} />
        </div>
      </Dialog>
    </header>
  );
}
