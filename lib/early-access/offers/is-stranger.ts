import type { AskerInSql } from "./asker-in-sql";

/** Whether nobody could have prices of their own: a guest without an invitation, who is asked for nothing. */
export function isStranger({ customerId, invitations }: AskerInSql): boolean {
  return customerId === null && invitations.length === 0;
}
