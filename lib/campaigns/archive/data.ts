import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import { formatDate } from "@/lib/values/format-date";
import { wordingSchema } from "../content/schema";
import { readShown } from "../letter/read-shown";
import { publicBlocks, publicLine } from "./public-blocks";
import type { ArchivedLetter, ArchivedPage } from "./types";

const select = { slug: true, startedAt: true, winner: true, archiveVouchers: true, wordings: true } as const;
/** The archive shows so many; older ones keep their addresses. */
const most = 500;

type Row = {
  readonly slug: string | null;
  readonly startedAt: Date | null;
  readonly winner: string | null;
  readonly wordings: readonly { variant: string; subject: string; preheader: string; content: unknown }[];
};

/** The wording that most readers got; null for what is not in the archive. */
function letterOf({ slug, startedAt, winner, wordings }: Row) {
  const row = wordings.find(({ variant }) => variant === (winner ?? "a"));
  if (!slug || !startedAt || !row) return null;
  const wording = wordingSchema.parse(row);
  const letter: ArchivedLetter = {
    ...{ slug, sentAt: startedAt },
    ...{ subject: publicLine(wording.subject), preheader: publicLine(wording.preheader) },
  };
  return { letter, wording };
}

/** The letters in the archive, newest first. */
export async function listArchive(tx: Tx): Promise<ArchivedLetter[]> {
  const rows = await tx.campaign.findMany({
    where: { slug: { not: null } },
    orderBy: { startedAt: "desc" },
    take: most,
    select,
  });
  return rows.flatMap((row) => letterOf(row)?.letter ?? []);
}

/** One letter of the archive with all it shows of the shop as it is now; null when none has this address. */
export async function readArchived(tx: Tx, slug: string, now: Date): Promise<ArchivedPage | null> {
  const row = await tx.campaign.findUnique({ where: { slug }, select });
  const found = row && letterOf(row);
  if (!row || !found) return null;
  const { money } = await readShop(tx);
  const shopUrl = env().APP_URL;
  const { content } = found.wording;
  const shown = await readShown(tx, content, { shopUrl, ...money }, now);
  const today = formatDate(now, money.locale, money.timeZone);
  const vouchers = row.archiveVouchers;
  return { ...found.letter, blocks: publicBlocks(content.content, { shown, shopUrl, vouchers, today }) };
}
