import type { News } from "@/lib/journal/types";
import type { Tx } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { hearNews } from "@/lib/platform/news";
import { permits } from "../permits";
import type { Actor } from "../types";
import { readNewsSince } from "./data";
import { newsPermission } from "./news-permission";
import { newsSchema } from "./schema";

const heartbeatMs = 20_000;
/** Then the browser asks anew, and whoever was signed out or has another role meanwhile is treated as such. */
const lifeMs = 5 * 60_000;

/**
 * News as server-sent events for one open page: what this person may see, as it happens in any process. After a break,
 * here or at the browser, what was missed is read from the journal; it may bring something twice.
 * @param after the last entry the browser heard of; null when it has just read everything
 */
export function liveStream(tx: Tx, actor: Actor, after: string | null, signal: AbortSignal): ReadableStream {
  const encoder = new TextEncoder();
  let close: () => void = () => undefined;
  return new ReadableStream({
    start(controller) {
      let last = after;
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const tell = (news: News) => {
        if (last === null || BigInt(news.id) > BigInt(last)) last = news.id;
        if (permits(actor, newsPermission(news.type)))
          send(`id: ${news.id}\ndata: ${JSON.stringify(news)}\n\n`);
      };
      const catchUp = async () => {
        if (last === null) return;
        for (const news of await readNewsSince(tx, last)) tell(news);
      };
      const stop = hearNews({
        onNews: (text) => {
          const news = newsSchema.safeParse(parsed(text));
          if (news.success) tell(news.data);
        },
        onGap: () => void catchUp().catch((error) => log.warn({ error }, "missed news could not be read")),
      });
      const heart = setInterval(() => send(": still here\n\n"), heartbeatMs);
      const end = setTimeout(() => close(), lifeMs);
      close = () => {
        close = () => undefined;
        stop();
        clearInterval(heart);
        clearTimeout(end);
        signal.removeEventListener("abort", close);
        controller.close();
      };
      signal.addEventListener("abort", () => close());
      send("retry: 2000\n: hello\n\n");
    },
    cancel: () => close(),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
