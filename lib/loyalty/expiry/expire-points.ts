import type { Db } from "@/lib/platform/db";
import { tryEach } from "@/lib/platform/try-each";
import { readShop } from "@/lib/shop/data";
import { endOfGone } from "./end-of-gone";
import { endPoints } from "./end-points";
import { tellOfEnds, toldAtOnce } from "./tell-of-ends";

/**
 * Once a day: points of people who are gone end, what was told a month ago ends, and who has to be told is told. While the
 * programme is off only the first. What comes to grief holds up nothing else and is thrown in the end.
 */
export async function expirePoints(database: Db, now: Date): Promise<void> {
  try {
    await endOfGone(database, now);
  } finally {
    if ((await readShop(database)).loyalty.on) await endTold(database, now);
  }
}

async function endTold(database: Db, now: Date): Promise<void> {
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
