import type { Db, Tx } from "@/lib/platform/db";
import { tryEach } from "@/lib/platform/try-each";
import { readShop } from "@/lib/shop/data";
import { birthdaysOn } from "@/lib/values/birthday";
import { grantPoints } from "../ledger/grant-points";
import { lockMember } from "../ledger/lock-member";
import { localDays } from "./local-days";
import { wantedBirthdays } from "./wanted-birthdays";

/** Days for which a birthday is made up for that a standing job has missed. */
const lookBack = 3;

/**
 * Once a day: a present of points for members whose birthday it is, if the owner gives one and they said that they want it.
 * Once in twelve months, whatever day they name and however often this runs.
 */
export async function giveBirthdayPoints(database: Db, now: Date): Promise<void> {
  const { loyalty, money } = await readShop(database);
  const { on, birthday: points } = loyalty;
  if (!on || points === 0) return;
  const days = localDays(now, money.timeZone, lookBack);
  const asked = { birthdays: days.flatMap(birthdaysOn), timeZone: money.timeZone };
  const ids = await wantedBirthdays(database, asked, now);
  const give = async (tx: Tx, memberId: string) => {
    const { customerId } = await lockMember(tx, memberId);
    const still = await wantedBirthdays(tx, { ...asked, memberId }, now);
    if (!customerId || still.length === 0) return;
    const key = `birthday:${memberId}:${days[0]}`;
    await grantPoints(tx, { customerId, points, reason: "birthday", key }, now);
  };
  await tryEach(ids, "Some presents of points could not be given", (id) =>
    database.$transaction((tx) => give(tx, id)),
  );
}
