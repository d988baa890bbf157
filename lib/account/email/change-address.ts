import { tellAccount } from "@/lib/customers/tell-account";
import { moveConsents } from "@/lib/newsletter/consent/move-consents";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { type Result, refusal, success } from "@/lib/values/result";
import { mergeCustomers } from "../merging/merge-customers";
import { finishedOrder } from "../personal-data/finished-order";
import { readTaken } from "./data";

type Proven = {
  readonly changeId: string;
  /** Who is signed in, who must be who asked: else a stranger's click would give their address away. */
  readonly userId: string;
  readonly customerId: string;
  readonly device: string;
};
type No = "spent" | "taken";

/**
 * The link or the code of a letter to a new address was shown: the account has that address from now on. Sessions, passkeys
 * and orders stay; orders under way write to it; what a guest of that address had becomes the account's; consents go along.
 * The former address is told, and stays known as one of this customer's. Works once. Refuses "spent", and "taken" when
 * the address has an account by now.
 */
export async function changeAddress(
  tx: Tx,
  { changeId, userId, customerId, device }: Proven,
  now: Date,
): Promise<Result<{ email: string }, No>> {
  const [change] = await tx.$queryRaw<{ email: string }[]>`
    DELETE FROM address_change WHERE id = ${changeId} AND user_id = ${userId} AND expires_at > ${now} RETURNING email::text`;
  if (!change) return refusal("spent");
  const { email } = change;
  const { email: former } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  if (await readTaken(tx, userId, email)) return refusal("taken");
  await tellAccount(tx, { userId, key: `address-changed:${changeId}`, news: "address_changed", device }, now);
  // Orders before their customer, as everywhere.
  await tx.$executeRaw`
    UPDATE orders o SET email = ${email}::citext
    WHERE customer_id = ${customerId} AND claimed_at IS NOT NULL AND email = ${former}::citext AND NOT ${finishedOrder(now)}`;
  if (!(await joinGuest(tx, customerId, email, now))) return refusal("taken");
  if (!(await take(tx, { userId, customerId, email }, now))) return refusal("taken");
  await tx.customerEmail.deleteMany({ where: { email, customerId } });
  await tx.customerEmail.createMany({ data: [{ email: former, customerId }], skipDuplicates: true });
  await tx.signInRequest.deleteMany({ where: { email: { in: [email, former] } } });
  await moveConsents(tx, { from: former, to: email }, now);
  return success({ email });
}

/** What was bought as a guest of an address joins the account it is proven for, unseen until it is claimed. */
async function joinGuest(tx: Tx, keepId: string, email: string, now: Date): Promise<boolean> {
  const guest = await tx.customer.findFirst({ where: { email, userId: null, id: { not: keepId } } });
  if (!guest) return true;
  const { version: keepVersion } = await tx.customer.findUniqueOrThrow({ where: { id: keepId } });
  const both = { keepId, keepVersion, otherId: guest.id, otherVersion: guest.version };
  return (await mergeCustomers(tx, { kind: "system", name: "account" }, both, now)).ok;
}

type Taken = { readonly userId: string; readonly customerId: string; readonly email: string };

/** The unique indexes decide, also against somebody who proves the address at this moment. */
async function take(tx: Tx, { userId, customerId, email }: Taken, now: Date): Promise<boolean> {
  await tx.$executeRaw`SAVEPOINT take_address`;
  try {
    await tx.user.update({ where: { id: userId }, data: { email, emailVerified: now } });
    await tx.customer.update({ where: { id: customerId }, data: { email, version: { increment: 1 } } });
    await tx.staffMember.updateMany({ where: { userId }, data: { email } });
    return true;
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")) throw error;
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT take_address`;
    return false;
  }
}
