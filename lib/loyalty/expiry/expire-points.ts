import type { Db } from "@/lib/platform/db";
import { tryEach } from "@/lib/platform/try-each";
import { readShop } from "@/lib/shop/data";
import { endOfGone } from "./end-of-gone";
import { endPoints } from "./end-points";
import { tellOfEnds, toldAtOnce } from "./tell-of-ends";

/** Once a day: who is told that points end, and what was told a month ago ends. While the programme is off nothing does. */
export async function expirePoints(database: Db, now: Date): Promise<void> {
  await database.$transaction((tx) => endOfGone(tx, now));
  if (!(await readShop(database)).loyalty.on) return;
  const due = await database.pointsNotice.findMany({
    where: { doneAt: null, endsAt: { lte: now } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const ids = due.map(({ id }) => id);
  try {
    await tryEach(ids, "Some points could not be ended", (id) =>
      database.$transaction((tx) => endPoints(tx, id, now)),
    );
  } finally {
    while ((await database.$transaction((tx) => tellOfEnds(tx, now))) === toldAtOnce);
  }
}
