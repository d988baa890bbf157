"use client";

import type { News } from "@/lib/staff/live/types";

type Listener = (news: News) => void;

const listeners = new Set<Listener>();
const heard = new Set<string>();
let start = "0";
let last = "0";
let leave: (() => void) | null = null;

function hear(text: string): void {
  const news = JSON.parse(text) as News;
  // After a break the server tells rather too much.
  if (heard.has(news.id) || BigInt(news.id) <= BigInt(start)) return;
  heard.add(news.id);
  if (BigInt(news.id) > BigInt(last)) last = news.id;
  for (const listener of listeners) listener(news);
}

function open(tell: (text: string) => void): () => void {
  const source = new EventSource(`/api/admin/live?after=${last}`);
  source.onmessage = ({ data }) => tell(String(data));
  return () => source.close();
}

/**
 * A browser has six connections for a shop without HTTP/2, so only one tab holds the stream and tells the others; when it
 * closes, another takes over where it stopped.
 */
function join(): () => void {
  const stop = new AbortController();
  if (!navigator.locks) return open(hear);
  const channel = new BroadcastChannel("regulars-live");
  channel.onmessage = ({ data }) => hear(String(data));
  void navigator.locks
    .request("regulars-live", { signal: stop.signal }, async () => {
      if (stop.signal.aborted) return;
      const close = open((text) => {
        channel.postMessage(text);
        hear(text);
      });
      await new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
      close();
    })
    .catch(() => undefined);
  return () => {
    stop.abort();
    channel.close();
  };
}

/**
 * Hears what happens in the shop while this page is open. Returns the way to stop.
 * @param from the last entry of the journal when the page was made
 */
export function hearLive(from: string, listener: Listener): () => void {
  if (start === "0") {
    start = from;
    last = from;
  }
  listeners.add(listener);
  leave ??= join();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    leave?.();
    leave = null;
  };
}
