import type { News } from "@/lib/journal/types";
import type { Tx } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { hearNews } from "@/lib/platform/news";
import { permits } from "../permits";
import type { StaffActor } from "../types";
import { listensStill, readNewsSince } from "./data";
import { newsPermission } from "./news-permission";
import { newsSchema } from "./schema";

/** How often it is asked whether they are still signed in; whoever was signed out, or has another role, hears no more. */
const heartbeatMs = 20_000;
/** Then the browser asks anew, and what else has changed about whoever asks is seen. */
const lifeMs = 5 * 60_000;

/** Who hears, and the session in which they do. */
type Listening = { readonly actor: StaffActor; readonly sessionId: string };

/**
 * News as server-sent events for one open page: what this person may see, as it happens in any process. After a break,
 * here or at the browser, what was missed is read from the journal; it may bring something twice.
 * @param after the last entry the browser heard of; null when it has just read everything
 */
export function liveStream(
  tx: Tx,
  { actor, sessionId }: Listening,
  after: string | null,
  signal: AbortSignal,
  everyMs = heartbeatMs,
): ReadableStream {
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
        onNews: (told) => {
          const news = newsSchema.safeParse(told);
          if (news.success) tell(news.data);
        },
        onGap: () => void catchUp().catch((error) => log.warn({ error }, "missed news could not be read")),
      });
      const beat = async () => {
        if (!(await listensStill(tx, { staffId: actor.staffId, role: actor.role, sessionId }, new Date())))
          close();
        else if (!signal.aborted) send(": still here\n\n");
      };
      // A database that is away says nothing about them.
      const heart = setInterval(() => void beat().catch(() => undefined), everyMs);
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
