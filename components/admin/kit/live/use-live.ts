"use client";

import { useEffect, useEffectEvent } from "react";
import type { News, ToldFactType } from "@/lib/staff/live/types";
import { useLiveStart } from "./LiveStart";
import { hearLive } from "./live-connection";

/** Calls `onNews` when one of these facts happens, in whichever process or browser. */
export function useLive(types: readonly ToldFactType[], onNews: (news: News) => void): void {
  const answer = useEffectEvent((news: News) => {
    if (types.includes(news.type)) onNews(news);
  });
  const from = useLiveStart();
  useEffect(() => hearLive(from, (news) => answer(news)), [from]);
}
