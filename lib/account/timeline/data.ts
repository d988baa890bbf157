import { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { timelineSources, type Whose } from "./timeline-sources";
import type { TimelineRow } from "./types";

const placeSchema = z.tuple([z.iso.datetime(), z.string().max(80)]);

function readPlace(place: string | null): [string, string] | null {
  if (!place) return null;
  try {
    const parsed = placeSchema.safeParse(JSON.parse(Buffer.from(place, "base64url").toString()));
    return parsed.success && !parsed.data[1].includes("\0") ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whose timeline a customer's is; null when there is none of this id. */
async function readWhose(tx: Tx, customerId: string): Promise<Whose | null> {
  const customer = await tx.customer.findUnique({
    where: { id: customerId },
    select: { email: true, userId: true, otherEmails: { select: { email: true } } },
  });
  if (!customer) return null;
  const emails = [customer.email, ...customer.otherEmails.map(({ email }) => email)];
  return { customerId, userId: customer.userId, emails };
}

/**
 * Everything known of a customer, the latest first: each source gives at most a page from the place on, and the latest of
 * all are taken. Nothing is counted past, so the first year costs what the last day does.
 */
export async function readTimeline(
  tx: Tx,
  customerId: string,
  { after, take }: { readonly after: string | null; readonly take: number },
): Promise<{ rows: TimelineRow[]; next: string | null }> {
  const whose = await readWhose(tx, customerId);
  if (!whose) return { rows: [], next: null };
  const place = readPlace(after);
  const parts = timelineSources(whose).map(({ kind, key, at, data, from }) => {
    // The moment alone lets the index be walked; the key settles those of the same moment.
    const earlier = place
      ? Prisma.sql`AND ${at} <= ${place[0]}::timestamptz AND (${at}, ${key}) < (${place[0]}::timestamptz, ${place[1]})`
      : Prisma.empty;
    return Prisma.sql`(SELECT ${key} AS key, ${at} AS at, ${kind} AS kind, jsonb_build_object(${data}) AS data
      FROM ${from} ${earlier} ORDER BY ${at} DESC, ${key} DESC LIMIT ${take + 1})`;
  });
  const found = await tx.$queryRaw<TimelineRow[]>`
    SELECT * FROM (${Prisma.join(parts, " UNION ALL ")}) AS told
    ORDER BY at DESC, key DESC LIMIT ${take + 1}`;
  const rows = found.slice(0, take);
  const last = found.length > take ? rows.at(-1) : undefined;
  const next = last
    ? Buffer.from(JSON.stringify([last.at.toISOString(), last.key])).toString("base64url")
    : null;
  return { rows, next };
}
