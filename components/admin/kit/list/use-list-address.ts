"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTransition } from "react";
import { listQuery } from "@/lib/values/list-query";
import type { ListRequest } from "@/lib/values/list-request";

/** The list's address: what it would be with something changed, and going there without moving the page. */
export function useListAddress(request: ListRequest) {
  const router = useRouter();
  const path = usePathname();
  const [pending, start] = useTransition();
  const href = (change: Partial<ListRequest>) => {
    const query = listQuery({ ...request, after: null, before: null, ...change });
    return query ? `${path}?${query}` : path;
  };
  const change = (what: Partial<ListRequest>) => start(() => router.replace(href(what), { scroll: false }));
  return { href, change, pending, path };
}
