import type { Tx } from "@/lib/platform/db";
import type { Discount as DiscountRow } from "@/lib/platform/generated/client";
import { readList } from "@/lib/platform/lists/read-list";
import { readShop } from "@/lib/shop/data";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { nameOf } from "../name-of";
import { readNames } from "../read-names";
import { discountListSpec } from "./discount-list-spec";
import { discountForm } from "./editor/discount-form";
import { summaryWords } from "./editor/summary-words";
import { readReport } from "./read-report";
import { stateOf } from "./state-of";
import type { CodeBatchRow, DiscountEditor, DiscountListRow, DiscountState } from "./types";

/** A page of offers with their state at this moment. */
export async function listDiscounts(
  tx: Tx,
  request: ListRequest,
  now: Date,
): Promise<ListPage<DiscountListRow>> {
  const page = await readList<{ id: string; state: DiscountState }>(tx, discountListSpec(now), request);
  const found = await tx.discount.findMany({ where: { id: { in: page.rows.map(({ id }) => id) } } });
  const names = await readNames(tx, found);
  const { money } = await readShop(tx);
  const rows = page.rows.flatMap(({ id, state }) => {
    const row = found.find((one) => one.id === id);
    return row ? [listRow(row, state, summaryWords(row, { ...money, names }))] : [];
  });
  return { ...page, rows };
}

function listRow(row: DiscountRow, state: DiscountState, summary: string): DiscountListRow {
  const { id, code, automatic, kind, used, usageLimit, startsAt, endsAt } = row;
  return { id, name: nameOf(row), code, automatic, kind, state, summary, used, usageLimit, startsAt, endsAt };
}

/** Everything an offer's page shows; null when there is none of this id. */
export async function readDiscountEditor(tx: Tx, id: string, now: Date): Promise<DiscountEditor | null> {
  const row = await tx.discount.findUnique({ where: { id } });
  if (!row) return null;
  const { money } = await readShop(tx);
  const names = await readNames(tx, [row]);
  return {
    form: discountForm(row, money),
    state: stateOf(row, now),
    summary: summaryWords(row, { ...money, names }),
    used: row.used,
    names,
    batches: await readBatches(tx, id),
    report: await readReport(tx, { discountId: id, endsAt: row.endsAt, timeZone: money.timeZone }, now),
  };
}

async function readBatches(tx: Tx, discountId: string): Promise<CodeBatchRow[]> {
  return tx.$queryRaw<CodeBatchRow[]>`
    SELECT b.id, b.prefix, b.wanted, b.made, b.created_at AS "createdAt", b.done_at AS "doneAt",
      (SELECT count(*)::int FROM unique_code u WHERE u.batch_id = b.id AND u.used) AS used
    FROM code_batch b WHERE b.discount_id = ${discountId} ORDER BY b.created_at DESC LIMIT 50`;
}

/** The codes of a batch from one on, in the alphabet's order. */
export async function readCodes(
  tx: Tx,
  batchId: string,
  after: string,
): Promise<{ code: string; used: boolean }[]> {
  return tx.$queryRaw<{ code: string; used: boolean }[]>`
    SELECT code::text, used FROM unique_code WHERE batch_id = ${batchId} AND code > ${after}::citext ORDER BY code LIMIT 1000`;
}
