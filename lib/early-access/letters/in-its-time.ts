import { Prisma } from "@/lib/platform/generated/client";

/** Whether a window `w` of a sale `s` has begun and the sale has not opened for everybody or ended. */
export function inItsTime(now: Date): Prisma.Sql {
  return Prisma.sql`s.state = 'scheduled' AND s.ended_at IS NULL AND w.opens_at <= ${now} AND s.opens_at > ${now}`;
}
