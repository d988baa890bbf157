import { TZDate } from "@date-fns/tz";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { lockAmbassador } from "../lock-ambassador";
import { monthDay } from "./month-day";
import { monthStart } from "./month-start";
import { writeStatement } from "./write-statement";

type Books = { readonly ambassadorId: string; readonly unit: string };

/**
 * Issues the next statement of an ambassador: the first month that is over and has entries on no statement yet; entries that came
 * late stand on the one after the last issued. Of somebody who has ended what was carried is paid whatever it is. Null when nothing is to be issued. From
 * then on the database keeps it as it is.
 */
export async function issueStatement(
  tx: Tx,
  { ambassadorId, unit }: Books,
  now: Date,
): Promise<string | null> {
  const { money, ambassadors } = await readShop(tx);
  const { timeZone } = money;
  const ended = (await lockAmbassador(tx, ambassadorId)).state === "ended";
  const last = await tx.ambassadorStatement.findFirst({
    where: { ambassadorId, unit },
    orderBy: { month: "desc" },
  });
  const open = { ambassadorId, unit, statementId: null };
  const first = await tx.commissionEntry.findFirst({ where: open, orderBy: { at: "asc" } });
  const carried = last && !last.payable ? last.total : 0;
  if (!first && !(ended && carried > 0)) return null;
  const of = first ? monthStart(first.at, timeZone) : monthStart(now, timeZone, -1);
  const free = last ? afterMonth(last.month, timeZone) : of;
  const start = new Date(Math.max(of.getTime(), free.getTime()));
  const end = monthStart(start, timeZone, 1);
  if (end > now) return null;
  const entries = await tx.commissionEntry.findMany({ where: { ...open, at: { lt: end } } });
  const sum = (sign: 1 | -1) => entries.reduce((all, { amount }) => all + Math.max(0, sign * amount), 0);
  const [earned, takenBack] = [sum(1), sum(-1)];
  const total = carried + earned - takenBack;
  const minimum = ended || unit === "points" ? 0 : ambassadors.minimumPayout;
  const payable = total > 0 && total >= minimum;
  const id = createId("astm");
  await tx.ambassadorStatement.create({
    data: {
      ...{ id, ambassadorId, unit, month: monthDay(start, timeZone), broughtForward: carried },
      ...{ earned, takenBack, total, minimum, payable, issuedAt: now },
    },
  });
  await tx.commissionEntry.updateMany({ where: { ...open, at: { lt: end } }, data: { statementId: id } });
  // Of points they hear when these are there.
  if (!payable || unit !== "points") await writeStatement(tx, id, now);
  return id;
}

function afterMonth(month: Date, timeZone: string): Date {
  return new Date(new TZDate(month.getUTCFullYear(), month.getUTCMonth() + 1, 1, timeZone).getTime());
}
