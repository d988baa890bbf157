import { LRUCache } from "lru-cache";
import { fetchFrame } from "@/lib/platform/cache/fetch-frame";
import { lend } from "@/lib/platform/cache/lent-memory";
import { acceptedEncoding, type Encoding, packQuickly } from "@/lib/platform/cache/packed";
import { readyAnswer } from "@/lib/platform/cache/ready-answers";
import { type Shelved, shelfOf } from "@/lib/platform/cache/shelf";
import { answerStraight } from "@/lib/platform/cache/straight-answers";
import { databaseAway } from "@/lib/platform/database-away";
import type { Memory } from "@/lib/values/frame-filler";
import { getSearchGround, getSearchStamp, queryOf } from "../loaders";
import type { SearchGround } from "../types";

/** Bytes of pages that are kept; one takes 100 KB, and 16 KB as browsers ask for it. */
const mostBytes = 64 * 1024 * 1024;
/** Milliseconds after which a page is made anew: a product may have been published by its hour. Each page counts its own. */
const brief = 60_000;

type Around = { readonly frame: string; readonly ground: SearchGround };

/** Finds what a query of `queryOf` asks for, and gives what writes the whole page of it at once. */
type Make = (query: string, around: Around) => Promise<(memory: Memory) => Buffer>;

type Asked = { readonly query: string; readonly encoding: Encoding | null; readonly make: Make };

// Under their stamp, so that what is out of date is not found any more and makes room by its age.
const pages = shelfOf(mostBytes, brief);
/** Those that are being made, for all who ask for the same meanwhile. */
const making = new Map<string, Promise<Shelved>>();

const frames = new LRUCache<string, Around>({
  max: 1,
  ttl: brief,
  fetchMethod: async (stamp) => {
    const [frame, ground] = await Promise.all([fetchFrame("/search/frame"), getSearchGround(stamp)]);
    return { frame, ground };
  },
});

async function makePage(key: string, { query, encoding, make }: Asked, around: Around): Promise<Shelved> {
  const write = await make(query, around);
  // Memory is lent until something else runs; gzip is compressed by another thread, which reads it later.
  const page = write(encoding === "gzip" ? Buffer.allocUnsafe : lend);
  return pages.put(key, encoding ? await packQuickly(page, encoding) : page);
}

/** The page as it travels. */
async function keptPage(asked: Asked, stamp: string, around: Around): Promise<Shelved> {
  const key = `${stamp} ${asked.encoding} ${asked.query}`;
  const found = pages.get(key) ?? making.get(key);
  if (found) return found;
  const made = makePage(key, asked, around).finally(() => making.delete(key));
  making.set(key, made);
  return made;
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
    const page = await keptPage({ query, encoding, make }, stamp, await frames.forceFetch(stamp));
    const bytes = Buffer.allocUnsafe(page.length);
    page.copyTo(bytes);
    return readyAnswer(
      { bytes, encoding },
      { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "public, max-age=0, s-maxage=60" },
    );
  };
}
