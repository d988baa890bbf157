"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { buttonStyle } from "@/components/ui/button-style";
import type { ListPage } from "@/lib/values/list-page";
import { useShopFormat } from "../format/ShopFormat";

type Props = Omit<ListPage<unknown>, "rows">;

/** How many there are, and the pages before and after. */
export function ListPager({ total, more, previous, next }: Props) {
  const { locale } = useShopFormat();
  const link = (href: string | null, label: string, rel: "prev" | "next") => {
    const Icon = rel === "prev" ? ChevronLeft : ChevronRight;
    const style = buttonStyle("quiet", "normal", "px-2.5!");
    return href ? (
      <Link href={href} rel={rel} prefetch={false} aria-label={label} className={style}>
        <Icon aria-hidden="true" className="size-4" />
      </Link>
    ) : (
      <span aria-hidden="true" className={`${style} opacity-40`}>
        <Icon className="size-4" />
      </span>
    );
  };
  return (
    <div className="flex items-center justify-between gap-3 px-4 py-2.5">
      <p role="status" className="text-xs text-ink-soft tabular-nums">
        {total.toLocaleString(locale)}
        {more ? "+" : ""} {total === 1 ? "entry" : "entries"}
      </p>
      {previous || next ? (
        <nav aria-label="Pages" className="flex gap-1.5">
          {link(previous, "Page before", "prev")}
          {link(next, "Next page", "next")}
        </nav>
      ) : null}
    </div>
  );
}
