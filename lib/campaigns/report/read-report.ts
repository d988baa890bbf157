import type { Tx } from "@/lib/platform/db";
import { readBought } from "./read-bought";
import { readHoldout } from "./read-holdout";
import { type PeopleRow, readPeople } from "./read-people";
import type { BoughtCount, CampaignReport, PeopleCount, VariantFigures } from "./types";

const noPurchase: BoughtCount = { buyers: 0, orders: 0, money: 0 };

/**
 * What came of a campaign, counted now; null when there is none of this id. Outside a transaction its questions are asked
 * beside each other.
 */
export async function readReport(tx: Tx, id: string, now: Date): Promise<CampaignReport | null> {
  const campaign = await tx.campaign.findUnique({ where: { id } });
  if (!campaign) return null;
  const { startedAt, finishedAt, trialShare, winnerAt, holdoutShare } = campaign;
  const [rows, bought, links, compared] = await Promise.all([
    readPeople(tx, id),
    readBought(tx, id),
    readLinks(tx, id),
    startedAt && holdoutShare > 0 ? readHoldout(tx, { id, startedAt, finishedAt }, now) : null,
  ]);
  const inState = (...states: PeopleRow["state"][]) => rows.filter((row) => states.includes(row.state));
  const [readers, heldOut] = [sum(rows), sum(inState("held_out"))];
  return {
    ...{ readers, heldOut },
    waiting: sum(inState("waiting", "taken")),
    people: peopleOf(rows),
    bought: bought.get("") ?? noPurchase,
    refused: reasons(inState("refused")),
    failed: reasons(inState("failed")),
    links,
    trial: trialShare === null ? null : await readTrial(tx, id, winnerAt, { rows, bought }),
    holdout:
      compared && heldOut > 0
        ? {
            written: { people: readers - heldOut, ...compared.written },
            without: { people: heldOut, ...compared.without },
          }
        : null,
  };
}

const sum = (rows: readonly PeopleRow[]) => rows.reduce((all, { count }) => all + count, 0);

function peopleOf(rows: readonly PeopleRow[]): PeopleCount {
  const add = (key: "delivered" | "bounced" | "complained" | "clicked" | "unsubscribed") =>
    rows.reduce((all, row) => all + row[key], 0);
  return {
    sent: sum(rows.filter(({ state }) => state === "sent")),
    ...{ delivered: add("delivered"), bounced: add("bounced"), complained: add("complained") },
    ...{ clicked: add("clicked"), unsubscribed: add("unsubscribed") },
  };
}

function reasons(rows: readonly PeopleRow[]) {
  const found = Map.groupBy(rows, ({ reason }) => reason ?? "unknown");
  return [...found]
    .map(([reason, each]) => ({ reason, count: sum(each) }))
    .sort((one, other) => other.count - one.count)
    .slice(0, 12);
}

async function readLinks(tx: Tx, id: string) {
  return tx.$queryRaw<{ url: string; people: number }[]>`
    SELECT l.url, count(k.recipient_id)::int AS people FROM campaign_link l
    LEFT JOIN campaign_click k ON k.campaign_id = l.campaign_id AND k.no = l.no
    WHERE l.campaign_id = ${id} GROUP BY l.no, l.url ORDER BY people DESC, l.no`;
}

/** Of those alone on whom both were tried: the rest got the winner later, when other people were reading. */
async function readTrial(
  tx: Tx,
  id: string,
  winnerAt: Date | null,
  all: { rows: readonly PeopleRow[]; bought: ReadonlyMap<string, BoughtCount> },
): Promise<VariantFigures[]> {
  const rows = winnerAt ? await readPeople(tx, id, winnerAt) : all.rows;
  const bought = winnerAt ? await readBought(tx, id, winnerAt) : all.bought;
  return (["a", "b"] as const).map((variant) => ({
    variant,
    ...peopleOf(rows.filter((row) => row.variant === variant)),
    ...(bought.get(variant) ?? noPurchase),
  }));
}
