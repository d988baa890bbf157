import type { Tx } from "@/lib/platform/db";

type Details = {
  readonly userId: string;
  readonly customerId: string;
  readonly name: string;
  /** One of `locales`. */
  readonly locale: string;
};

/** What somebody is called, and how their dates are written. */
export async function saveDetails(
  tx: Tx,
  { userId, customerId, name, locale }: Details,
  now: Date,
): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { name } });
  await tx.customer.update({ where: { id: customerId }, data: { name, locale, updatedAt: now } });
}
