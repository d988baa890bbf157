import type { Tx } from "@/lib/platform/db";

/**
 * Makes the partitions of page views for this month and the two after it, where they are missing. A month of which
 * views already lie in the default partition is left there: PostgreSQL refuses a partition beside rows of its range.
 */
export async function makeViewPartitions(tx: Tx, now: Date): Promise<void> {
  // Months begin at midnight UTC wherever the server stands.
  await tx.$executeRaw`SET LOCAL TIME ZONE 'UTC'`;
  await tx.$executeRaw`
    SELECT make_page_view_partition(month::date)
    FROM generate_series(date_trunc('month', ${now}::timestamptz), ${now}::timestamptz + interval '2 months', '1 month') AS month
    WHERE NOT EXISTS (SELECT 1 FROM page_view_default WHERE at >= month AND at < month + interval '1 month')`;
}
