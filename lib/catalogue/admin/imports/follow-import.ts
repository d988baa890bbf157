import type { Db } from "@/lib/platform/db";
import type { ImportProgress } from "../../import/types";

const everyMs = 400;

/**
 * Writes down how far an import is, a few times a second, and hears whether somebody wants it broken off. The two steps
 * within, reading the file and saving its products, count as a tenth and the rest.
 */
export function followImport(db: Db, importId: string) {
  const stop = new AbortController();
  let last = 0;
  let written: Promise<unknown> = Promise.resolve();
  return {
    signal: stop.signal,
    progress: ({ phase, part, products }: ImportProgress) => {
      if (Date.now() - last < everyMs) return;
      last = Date.now();
      const thousandths = Math.round((phase === "reading" ? 0.1 * part : 0.1 + 0.9 * part) * 1000);
      written = written
        .then(() =>
          db.productImport.update({
            where: { id: importId },
            data: { part: Math.min(1000, thousandths), products },
            select: { cancelAsked: true },
          }),
        )
        .then(({ cancelAsked }) => {
          if (cancelAsked) stop.abort();
        });
    },
    /** Waits for what is still being written. */
    end: () => written.catch(() => undefined),
  };
}
