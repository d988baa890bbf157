"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { ToldFactType } from "@/lib/staff/live/types";
import { useLive } from "./use-live";

/** Reads the page's data anew when one of these facts happens; several at once are one reading. */
export function LiveRefresh({ types }: { types: readonly ToldFactType[] }) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive(types, () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => router.refresh(), 400);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return null;
}
