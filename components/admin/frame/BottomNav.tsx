"use client";

import clsx from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { Permission } from "@/lib/staff/types";
import { currentArea, navLinks } from "./nav-links";

const atHand = ["/admin", "/admin/orders", "/admin/products", "/admin/customers"];

/** The areas a packer needs, where the thumb is. */
export function BottomNav({ may }: { may: readonly Permission[] }) {
  const area = currentArea(usePathname());
  const links = navLinks.filter(({ href, permission }) => atHand.includes(href) && may.includes(permission));
  return (
    <nav
      aria-label="Most used areas"
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col">
        {links.map(({ href, label, icon: Icon }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={area === href ? "page" : undefined}
              className={clsx(
                "flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs",
                area === href ? "font-medium text-accent" : "text-ink-soft",
              )}
            >
              <Icon aria-hidden="true" className="size-5" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
