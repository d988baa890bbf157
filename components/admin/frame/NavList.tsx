"use client";

import clsx from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { Permission } from "@/lib/staff/types";
import { currentArea, navLinks } from "./nav-links";

/** The areas this person may see. */
export function NavList({ may, onGo }: { may: readonly Permission[]; onGo?: () => void }) {
  const area = currentArea(usePathname());
  return (
    <ul className="grid gap-0.5">
      {navLinks
        .filter(({ permission }) => may.includes(permission))
        .map(({ href, label, icon: Icon }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              onClick={onGo}
              aria-current={area === href ? "page" : undefined}
              className={clsx(
                "flex min-h-9 items-center gap-3 rounded-m px-2.5 text-sm pointer-coarse:min-h-11",
                area === href
                  ? "bg-raised font-medium text-ink shadow-[0_0_0_1px_var(--line)]"
                  : "text-ink-soft hover:bg-raised hover:text-ink",
              )}
            >
              <Icon aria-hidden="true" className="size-4.5 shrink-0" />
              {label}
            </Link>
          </li>
        ))}
    </ul>
  );
}
