"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import type { Permission } from "@/lib/staff/types";
import { AccountMenu } from "./AccountMenu";
import { NavList } from "./NavList";

type Props = {
  shopName: string;
  person: { name: string; role: string; email: string };
  may: readonly Permission[];
  onFind: () => void;
  onKeys: () => void;
};

/** The areas beside the page on wide screens, with search above and the account below. */
export function SideNav({ shopName, person, may, onFind, onKeys }: Props) {
  return (
    <header className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col overflow-y-auto border-r bg-surface p-3 lg:flex print:hidden">
      <Link
        href="/admin"
        prefetch={false}
        className="display mb-2 flex min-h-11 items-center truncate px-2.5 text-lg"
      >
        {shopName}
      </Link>
      <button
        type="button"
        onClick={onFind}
        aria-keyshortcuts="Meta+K Control+K"
        className="mb-3 flex min-h-9 items-center gap-3 rounded-m border bg-raised px-2.5 text-left text-sm text-ink-soft hover:border-control hover:text-ink"
      >
        <Search aria-hidden="true" className="size-4.5 shrink-0" />
        <span className="grow">Find anything</span>
        <kbd className="font-text text-xs">Ctrl K</kbd>
      </button>
      <nav aria-label="Areas" className="grow">
        <NavList may={may} />
      </nav>
      <div className="mt-3 border-t pt-2">
        <AccountMenu {...person} onKeys={onKeys} />
      </div>
    </header>
  );
}
