import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { readWindowNames } from "../read-window-names";
import { countReached } from "./count-reached";
import { mostCounted } from "./most-counted";
import type { Mailings } from "./types";

/** The windows of a sale with their letters: whom each would reach now, and how far those that go out have come. */
export async function readMailings(tx: Tx, saleId: string, now: Date): Promise<Omit<Mailings, "maySend">> {
  const { newsletter } = await readShop(tx);
  const topics = newsletter.topics.map(({ key }) => key);
  const windows = await tx.saleWindow.findMany({
    where: { saleId },
    orderBy: [{ opensAt: "asc" }, { id: "asc" }],
    include: { mailing: true },
  });
  const counted = await countReached(tx, saleId, topics, now);
  const settled = await tx.saleMailingReader.groupBy({
    by: ["windowId", "state", "reason"],
    where: { windowId: { in: windows.map(({ id }) => id) } },
    _count: true,
  });
  const nameOf = await readWindowNames(tx, windows);
  const { holdoutShare } = await tx.sale.findUniqueOrThrow({ where: { id: saleId } });
  const rows = windows.map((window) => {
    const { id, kind, opensAt, mailing } = window;
    const { letIn = 0, allowed = {} } = counted.find((one) => one.id === id) ?? {};
    const mine = settled.filter(({ windowId }) => windowId === id);
    const many = (state: string) =>
      mine.filter((one) => one.state === state).reduce((sum, one) => sum + one._count, 0);
    return {
      ...{ windowId: id, kind, opensAt, letIn, allowed, group: nameOf(window) },
      mailing: mailing && {
        ...{ topic: mailing.topic, spreadMinutes: mailing.spreadMinutes },
        ...{
          held: many("held_out"),
          gatheredAt: mailing.gatheredAt,
          stoppedAt: mailing.stoppedAt,
          due: many("due"),
        },
        written: mailing.forgottenAt ? mailing.written : many("written"),
        silent: Math.max(0, mailing.letIn - mine.reduce((sum, one) => sum + one._count, 0)),
        leftOut: mine.flatMap(({ reason, _count: count }) => (reason ? [{ reason, count }] : [])),
      },
    };
  });
  return {
    rows,
    holdoutShare,
    mostCounted,
    topics: newsletter.topics.map(({ key, title }) => ({ key, title })),
  };
}
