import type { Tx } from "@/lib/platform/db";

/** Whatever is written about one address is written one after the other, until the transaction ends. */
export async function holdAddress(tx: Tx, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`consent:${email.toLowerCase()}`}, 0))`;
}
