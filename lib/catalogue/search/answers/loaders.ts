import { LRUCache } from "lru-cache";
import { fetchFrame } from "@/lib/platform/cache/fetch-frame";
import { acceptedEncoding, type Encoding, packQuickly } from "@/lib/platform/cache/packed";
import { readyAnswer } from "@/lib/platform/cache/ready-answers";
import { answerStraight } from "@/lib/platform/cache/straight-answers";
import { databaseAway } from "@/lib/platform/database-away";
import { getSearchGround, getSearchStamp, queryOf } from "../loaders";
import type { SearchGround } from "../types";

/** Bytes of pages that are kept; one takes 100 KB, and 16 KB as browsers ask for it. */
const mostBytes = 64 * 1024 * 1024;
/** Milliseconds after which a page is made anew: a product may have been published by its hour. Each page counts its own. */
const brief = 60_000;

type Around = { readonly frame: string; readonly ground: SearchGround };

/** Makes the whole page of a query of `queryOf`. */
type Make = (query: string, around: Around) => Promise<Buffer>;

type Asked = { readonly query: string; readonly encoding: Encoding | null; readonly make: Make };

// Under their stamp, so that what is out of date is not found any more and makes room by its age.
const pages = new LRUCache<string, Buffer, Asked & { readonly around: Around }>({
  maxSize: mostBytes,
  ttl: brief,
  sizeCalculation: ({ length }) => length,
  fetchMethod: async (_key, _stale, { context: { query, encoding, make, around } }) => {
    const bytes = await make(query, around);
    return encoding ? packQuickly(bytes, encoding) : bytes;
  },
});

const frames = new LRUCache<string, Around>({
  max: 1,
  ttl: brief,
  fetchMethod: async (stamp) => {
    const [frame, ground] = await Promise.all([fetchFrame("/search/frame"), getSearchGround(stamp)]);
    return { frame, ground };
  },
});

/** The page as it travels, made once for all who ask for the same meanwhile. */
async function keptPage(asked: Asked, stamp: string, around: Around): Promise<Buffer> {
  const key = `${stamp} ${asked.encoding} ${asked.query}`;
  return pages.get(key) ?? pages.forceFetch(key, { context: { ...asked, around } });
}

/**
 * What answers a search with the page that `make` makes of it, or has made already: for Next, or null while the database is
 * away. As long as the frame is known, searches are answered without Next.
 */
export function searchAnswers(make: Make): (request: Request) => Promise<Response | null> {
  answerStraight("/search", async ({ search, encoding }) => {
    const stamp = getSearchStamp();
    const around = frames.get(stamp);
    if (!around || (await databaseAway())) return null;
    return { bytes: await keptPage({ query: queryOf(search), encoding, make }, stamp, around), encoding };
  });
  return async (request) => {
    if (await databaseAway()) return null;
    const query = queryOf(new URL(request.url).search);
    const encoding = acceptedEncoding(request.headers.get("accept-encoding"));
    const stamp = getSearchStamp();
    const bytes = await keptPage({ query, encoding, make }, stamp, await frames.forceFetch(stamp));
    return readyAnswer(
      { bytes, encoding },
      { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "public, max-age=0, s-maxage=60" },
    );
  };
}
