import { RateLimiterPrisma } from "rate-limiter-flexible";
import { askKept } from "../ask-kept";
import { db } from "../db";
import { Prisma } from "../generated/client";

type Count = { readonly points: number; readonly expire: Date | null };

/** The library's limiter in the shared database, which counts in one statement instead of two that Prisma writes anew. */
export class SharedLimiter extends RateLimiterPrisma {
  /** What the library has its stores do: counts, from nothing where the time is over or `anew`, and gives the count. */
  async _upsert(key: string, points: number, forMs: number, anew = false): Promise<Count | undefined> {
    const now = new Date();
    const expire = forMs > 0 ? new Date(now.getTime() + forMs) : null;
    const [count] = await askKept<Count>(
      db(),
      Prisma.sql`
      INSERT INTO rate_limit AS r (key, points, expire) VALUES (${key}, ${points}::int, ${expire}::timestamptz)
      ON CONFLICT (key) DO UPDATE SET
        points = excluded.points + CASE WHEN ${anew} OR r.expire <= ${now} THEN 0 ELSE r.points END,
        expire = CASE WHEN ${anew} OR r.expire <= ${now} THEN excluded.expire ELSE r.expire END
      RETURNING points, expire`,
    );
    return count;
  }
}
