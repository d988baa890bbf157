import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { seenOnce } from "../values/seen-once.ts";

// Node gives the whole module here, the bundler of the proxy its default.
const FileSystemCache = fileSystemCache.default ?? fileSystemCache;

const building = process.env.NEXT_PHASE === "phase-production-build";

/** A page so young, in milliseconds, needs nobody to ask whether it could be made anew. */
const young = 60_000;

/**
 * Next's own cache of pages, but for two things. A page is kept without what it would say twice. And one that is out of
 * date while the database is away is given as it was last. Next would throw it away, because something it shows was saved
 * or its time is over, and answer that the shop is broken. What somebody then buys is read and priced anew by basket and
 * checkout, which say themselves that they must wait.
 */
export default class KeptWhileAway extends FileSystemCache {
  /**
   * Pages stay in memory and go with the process: what is on disk is the build's. Next's setting `isrFlushToDisk` would say the same, and
   * forget pictures too.
   */
  constructor(options) {
    super({ ...options, flushToDisk: building && options.flushToDisk });
  }

  async set(key, page, context) {
    const light = page?.kind === "APP_PAGE" ? { ...page, html: seenOnce(page.html) } : page;
    return super.set(key, light, context);
  }

  async get(key, context) {
    const found = await super.get(key, context);
    if (context.kind !== "APP_PAGE" && context.kind !== "APP_ROUTE") return found;
    if (found && Date.now() - found.lastModified < young) return found;
    const kept = found ?? FileSystemCache.memoryCache?.get(key);
    // Pages of the build were made without a database and show an empty shop.
    if (!kept || kept.lastModified < performance.timeOrigin) return found;
    // Set by `instrumentation.ts`: Next loads this file beside the shop's code and not with it.
    if (!(await globalThis.regularsDatabaseAway?.())) return found;
    return { ...kept, lastModified: Date.now() };
  }
}
