import { log } from "../log";
import { cacheTags } from "./cache-tags";
import { requestRefresh } from "./refresh-cache";

const tries = 120;

/**
 * Has this web process forget the pages of the build, which were made without a database and show an empty shop; the
 * first visitor of each then waits for the true one. Asks until the server it runs in listens.
 */
export async function forgetBuilt(): Promise<void> {
  for (let left = tries; left > 0; left--) {
    try {
      await requestRefresh([cacheTags.settings, cacheTags.listings, cacheTags.delivery], new Date());
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  log.warn("the pages of the build could not be forgotten; they renew themselves within five minutes");
}
