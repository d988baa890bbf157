import { LRUCache } from "lru-cache";
import { getSearchFrame, getSearchGround, getSearchStamp } from "@/lib/catalogue/search/loaders";
import type { SearchGround } from "@/lib/catalogue/search/types";
import { findMarkup } from "./found";
import { cutFrame, type Frame, piecesOf } from "./in-frame";

/** Bytes of results that are kept; a page of them takes about 50 KB. */
const mostBytes = 64 * 1024 * 1024;

const bytesOf = (pieces: Frame) => pieces.reduce((sum, { length }) => sum + length, 0);

type Around = { readonly frame: Frame; readonly ground: SearchGround };

// Under their stamp, so that what is out of date is not found any more and makes room by its age.
const found = new LRUCache<string, Frame, { query: string; ground: SearchGround }>({
  maxSize: mostBytes,
  sizeCalculation: bytesOf,
  fetchMethod: async (_key, _stale, { context }) => piecesOf(await findMarkup(context.query, context.ground)),
});
const around = new LRUCache<string, Around>({
  max: 1,
  fetchMethod: async () => {
    const [frame, ground] = await Promise.all([getSearchFrame(), getSearchGround()]);
    return { frame: cutFrame(frame), ground };
  },
});

/** The frame and what a query of `queryOf` finds, made once for all who ask for the same meanwhile. */
export async function keptSearch(query: string): Promise<{ frame: Frame; results: Frame }> {
  const stamp = await getSearchStamp();
  const { frame, ground } = await around.forceFetch(stamp);
  const results = await found.forceFetch(`${stamp} ${query}`, { context: { query, ground } });
  return { frame, results };
}
