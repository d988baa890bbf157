/** Checks the settings when the web process starts, so that a missing secret stops it there and not at a buyer's first click. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/platform/env");
  env();
  const { encodeOnce } = await import("./lib/platform/cache/encode-once");
  encodeOnce();
  const { databaseAway } = await import("@/lib/platform/database-away");
  Object.assign(globalThis, { regularsDatabaseAway: databaseAway });
  const { watchPeers } = await import("./lib/platform/requests/watch-peers");
  watchPeers();
  const { standAtTheDoor } = await import("./lib/platform/requests/stand-at-the-door");
  standAtTheDoor();
  const { hearRefresh } = await import("@/lib/platform/cache/refresh-news");
  hearRefresh();
}
