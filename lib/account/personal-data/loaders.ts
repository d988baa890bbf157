import { reader } from "@/lib/platform/reader";
import { isFresh } from "../is-fresh";
import { requireCustomer } from "../loaders";
import { readPerson } from "./read-person";

/** What the page that deletes an account has to say. */
export async function getDeletion(now: Date): Promise<{ email: string; fresh: boolean; orders: number }> {
  const { customerId, sessionId, email } = await requireCustomer("/account/delete");
  const tx = reader();
  const [fresh, person] = await Promise.all([
    isFresh(tx, sessionId, now),
    readPerson(tx, customerId, { proven: false }),
  ]);
  return { email, fresh, orders: person?.orderIds.length ?? 0 };
}
