import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { localMoment, momentOf } from "@/lib/values/local-moment";
import { standingOf } from "../../standing-of";
import { readWindowNames } from "../read-window-names";
import { arrangeMonth } from "./arrange-month";
import type { Calendar, CalendarSale } from "./types";

/** Days of the weeks at a month's ends that belong to its neighbours, and the month itself: never more. */
const aroundMs = 45 * 24 * 60 * 60 * 1000;

/**
 * The sales of a month, with what lies on each day.
 * @param asked "2026-11"; anything else is the month of now
 */
export async function readCalendar(tx: Tx, asked: string, now: Date): Promise<Calendar> {
  const { timeZone, locale } = (await readShop(tx)).money;
  const today = localMoment(now, timeZone).slice(0, 10);
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
  const middle = momentOf(`${month}-15T12:00`, timeZone) ?? now;
  const [begin, end] = [-aroundMs, aroundMs].map((by) => new Date(middle.getTime() + by));
  const rows = await tx.sale.findMany({
    where: {
      OR: [{ opensAt: { lt: end } }, { windows: { some: { opensAt: { lt: end } } } }],
      AND: [
        { OR: [{ endsAt: { gt: begin } }, { endsAt: null, opensAt: { gt: begin } }] },
        { opensAt: { not: null } },
      ],
    },
    include: { windows: { orderBy: { opensAt: "asc" } } },
    take: 200,
  });
  const nameOf = await readWindowNames(
    tx,
    rows.flatMap(({ windows }) => windows),
  );
  const sales = rows.flatMap((row): CalendarSale[] => {
    const { id, name, opensAt, endsAt, endedAt, windows } = row;
    if (!opensAt) return [];
    const end = endedAt && endsAt && endedAt < endsAt ? endedAt : endsAt;
    return [
      {
        ...{ id, name, opensAt, endsAt: end, standing: standingOf(row, now) },
        windows: windows.map((window) => ({
          ...{ kind: window.kind, opensAt: window.opensAt, of: nameOf(window) },
        })),
      },
    ];
  });
  const weekStart = new Intl.Locale(locale).getWeekInfo().firstDay;
  return {
    ...arrangeMonth({ month, timeZone, weekStart, sales }),
    ...{ today, locale, timeZone },
    undated: await tx.sale.findMany({
      where: { state: "draft", opensAt: null },
      orderBy: { createdAt: "desc" },
      take: 20,
      select: { id: true, name: true },
    }),
  };
}
