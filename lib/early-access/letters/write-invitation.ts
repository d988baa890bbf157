import { enqueueNews, type NewsRefusal } from "@/lib/mail/enqueue-news";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import type { WindowKind } from "../types";
import { inItsTime } from "./in-its-time";
import { letsIn } from "./lets-in";
import { personalLink } from "./personal-link";
import { saleGoods } from "./sale-goods";
import type { ToldGoods } from "./told-once";

type Turn = { readonly windowId: string; readonly email: string; readonly key: string };
type Standing = {
  saleId: string;
  kind: WindowKind;
  name: string;
  since: Date;
  opensAt: Date;
  endsAt: Date;
  limit: number | null;
  topic: string;
  readerName: string | null;
  letIn: boolean;
  /** They were written to as another window of the sale began. */
  told: boolean;
  refusal: NewsRefusal | null;
};

/**
 * Takes the next reader whose turn has come and holds them until the transaction ends; null when there is none. Nobody's has
 * while there is nothing to buy, nor once the sale opened, ended or was stopped.
 * @param without turns that came to grief before, by their `key`
 */
export async function nextReader(tx: Tx, without: readonly string[], now: Date): Promise<Turn | null> {
  const [turn] = await tx.$queryRaw<Turn[]>`
    WITH live AS MATERIALIZED (
      SELECT m.window_id FROM sale_mailing m JOIN sale_window w ON w.id = m.window_id JOIN sale s ON s.id = w.sale_id
      WHERE m.gathered_at IS NOT NULL AND m.stopped_at IS NULL AND m.forgotten_at IS NULL AND ${inItsTime(now)}
        AND EXISTS (SELECT ${saleGoods(Prisma.sql`s.id`, now)})
    )
    SELECT next.*, next."windowId" || ' ' || next.email AS key FROM live CROSS JOIN LATERAL (
      SELECT r.window_id AS "windowId", r.email::text FROM sale_mailing_reader r
      WHERE r.window_id = live.window_id AND r.state = 'due' AND r.due_at <= ${now}
        AND r.window_id || ' ' || r.email::text <> ALL (${[...without]}::text[])
      ORDER BY r.due_at, r.email LIMIT 1 FOR UPDATE SKIP LOCKED) AS next LIMIT 1`;
  return turn ?? null;
}

/**
 * Writes the letter of a reader whose turn has come, with goods and prices of this moment, or leaves them out because they
 * are not let in any more, know of the sale by an earlier window, or may not be written to. One transaction a reader, a row a person and window and a key a letter:
 * killed at any moment, the next run goes on where this one was.
 */
export async function writeInvitation(tx: Tx, turn: Turn, toldGoods: ToldGoods, now: Date): Promise<void> {
  const { windowId, email } = turn;
  // One letter after the other to a reader: of two windows of a sale at once the second sees the first one's.
  await tx.$executeRaw`SELECT hold_reader(${email}::citext)`;
  // Held until the letter is written, so that whoever ends the sale or stops the letters comes before it or after it.
  const [standing] = await tx.$queryRaw<Standing[]>`
    SELECT s.id AS "saleId", w.kind::text AS kind, s.name, w.opens_at AS since, s.opens_at AS "opensAt", s.ends_at AS "endsAt",
      s.limit_per_customer AS limit, m.topic, ${letsIn(Prisma.sql`${email}::citext`)} AS "letIn",
      EXISTS (SELECT FROM sale_mailing_reader b JOIN sale_window o ON o.id = b.window_id
        WHERE o.sale_id = s.id AND b.email = ${email}::citext AND b.state = 'written') AS told,
      (SELECT c.name FROM customer c WHERE c.email = ${email}::citext) AS "readerName",
      letter_refusal(${email}::citext, m.topic, ${now}::timestamptz, '', 'news-sale-early') AS refusal
    FROM sale_mailing m JOIN sale_window w ON w.id = m.window_id JOIN sale s ON s.id = w.sale_id
    WHERE m.window_id = ${windowId} AND m.stopped_at IS NULL AND ${inItsTime(now)} FOR SHARE OF s, m`;
  if (!standing) return;
  const goods = await toldGoods(tx, { saleId: standing.saleId, since: standing.since }, now);
  if (goods.length === 0) return;
  const settled = standing.told ? "told" : standing.refusal;
  const invitationId =
    standing.letIn && !settled ? await personalLink(tx, { ...turn, kind: standing.kind }, now) : null;
  if (invitationId) await writeLetter(tx, email, { ...standing, invitationId, goods }, now);
  const reason = invitationId ? null : standing.letIn ? (settled ?? "not_let_in") : "not_let_in";
  await tx.saleMailingReader.update({
    where: { windowId_email: { windowId, email } },
    data: { state: reason ? "left_out" : "written", reason, settledAt: now },
  });
}

type Told = Standing & {
  readonly invitationId: string;
  readonly goods: Awaited<ReturnType<ToldGoods>>;
};

async function writeLetter(
  tx: Tx,
  email: string,
  { invitationId, name: sale, opensAt, endsAt, limit, readerName, topic, goods }: Told,
  now: Date,
): Promise<void> {
  const { money, newsletter } = await readShop(tx);
  const props = {
    ...{ invitationId, sale, limit, goods, name: readerName },
    ...{ opensAt: opensAt.toISOString(), endsAt: endsAt.toISOString() },
    ...{ locale: money.locale, currency: money.currency, timeZone: money.timeZone },
    topic: newsletter.topics.find(({ key }) => key === topic)?.title ?? topic,
  };
  const key = `sale-invitation:${invitationId}`;
  const letter = { key, template: "news-sale-early", to: email, topic, props, notAfter: opensAt } as const;
  const sent = await enqueueNews(tx, letter, now);
  if (!sent.ok) throw new Error(`letter ${key} was refused after it was allowed: ${sent.reason}`);
}
