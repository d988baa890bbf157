import type { Tx } from "@/lib/platform/db";

/** Counts by the day (UTC) that a customer pressed one of the ways to pass their link on. To whom is not known. */
export async function countShare(tx: Tx, customerId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO referral_day (link_id, day, shares)
    SELECT id, (${now}::timestamptz AT TIME ZONE 'UTC')::date, 1 FROM referral_link WHERE customer_id = ${customerId}
    ON CONFLICT (link_id, day) DO UPDATE SET shares = referral_day.shares + 1`;
}
