import { z } from "zod";
import type { Tx } from "../db";
import { hearNews, tellNews } from "../news";
import { broadTags } from "./cache-tags";
import { forgetPages } from "./forget-pages";

const newsSchema = z.object({ refresh: z.array(z.string()) });

/** Bytes of one message; PostgreSQL takes 7,999. */
const mostBytes = 7_000;

/** Tells every copy of the shop to forget what it keeps under these tags, once the caller's transaction is through. */
export async function tellRefresh(tx: Tx, tags: readonly string[]): Promise<void> {
  let some: string[] = [];
  let bytes = 0;
  const tell = () => tellNews(tx, { refresh: some });
  for (const tag of tags) {
    const length = Buffer.byteLength(JSON.stringify(tag)) + 1;
    if (some.length > 0 && bytes + length > mostBytes) {
      await tell();
      [some, bytes] = [[], 0];
    }
    some.push(tag);
    bytes += length;
  }
  if (some.length > 0) await tell();
}

/**
 * Has this web process do so until it is told to stop. What was told while it could not hear, it cannot know: then it forgets
 * everything. Pages of the build were made without a database and show an empty shop, so that it begins with forgetting.
 */
export function hearRefresh(): () => void {
  const all = () => forgetPages(broadTags);
  all();
  return hearNews({
    onNews: (told) => {
      const news = newsSchema.safeParse(told);
      if (news.success) forgetPages(news.data.refresh);
    },
    onGap: all,
  });
}
