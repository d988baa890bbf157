import { createHash } from "node:crypto";
import type { Db, Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { topicWords } from "../../topics/topic-words";
import type { ImportedRow, ImportFault, ImportProgress, ImportReport, SubscriberImport } from "../types";
import { judgeRows } from "./judge-rows";
import { readSubscribers } from "./read-subscribers";

type Refused = "forbidden" | "not_found" | "no_addresses" | "too_long" | "not_csv";
const leastStatement = 30;
const atOnce = 1_000;

/**
 * Brings subscribers of another program in. Each line's own proof is kept as it came; lines without one are taken only on a
 * statement by whoever answers for the shop, kept with their name and the moment. Nobody is revived: the ledger's trigger
 * would not let it, and the report says whom it leaves out and why. Nothing is written unless `apply`. A thousand lines are
 * one transaction: when it breaks off, what was brought in stays and is noted, and the file can be brought once more.
 */
export async function importSubscribers(
  db: Db,
  actor: Actor,
  { text, topic: key, apply, statement }: SubscriberImport,
  now: Date,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<Result<ImportReport, Refused>> {
  const no = forbid(actor, "newsletter.edit");
  if (no) return no;
  const shop = await readShop(db);
  const topic = shop.newsletter.topics.find((one) => one.key === key);
  if (!topic) return refusal("not_found");
  const read = readSubscribers(text);
  if (!read.ok) return read;
  const { rows, faults, lines } = read.value;
  const file = createHash("sha256").update(text).digest("hex");
  const said = { statement, by: actor.name, member: actorKey(actor), at: now.toISOString() };
  const stated = statement.length >= leastStatement;
  const wording = topicWords(shop.brand.name, topic);
  const { locale } = shop.money;
  const left: { email: string; reason: ImportFault }[] = [...faults];
  let [taken, proven] = [0, 0];

  const bring = async (tx: Tx, part: readonly ImportedRow[]) => {
    const judged = await judgeRows(tx, part, key);
    const reasonOf = ({ email, proof }: ImportedRow) =>
      judged.get(email.toLowerCase()) ?? (proof || stated ? null : "no_proof");
    const good = part.filter((row) => reasonOf(row) === null);
    if (apply && good.length > 0)
      await tx.consentEntry.createMany({
        data: good.map(({ email, line, proof }) => ({
          ...{ email, act: "given", topic: key, source: "import", locale, at: now },
          wording: proof?.words ?? wording,
          proof: proof ? "import" : "statement",
          evidence: { ...(proof ?? said), file, line },
        })),
      });
    return { good, bad: part.flatMap((row) => ({ email: row.email, reason: reasonOf(row) })) };
  };
  const note = async () => {
    if (!apply || taken === 0) return;
    const after = { topic: key, taken, proven, ...(stated ? { statement } : {}), file };
    const entry = { action: "subscriber.import", entity: "subscriber", entityId: file, before: null, after };
    await db.$transaction((tx) => audit(tx, actor, entry, now));
  };
  try {
    for (let from = 0; from < rows.length; from += atOnce) {
      const part = rows.slice(from, from + atOnce);
      const { good, bad } = await db.$transaction((tx) => bring(tx, part), { timeout: 60_000 });
      taken += good.length;
      proven += good.filter(({ proof }) => proof).length;
      for (const { email, reason } of bad) if (reason) left.push({ email, reason });
      onProgress({ done: from + part.length, of: rows.length });
    }
  } finally {
    await note();
  }
  return success({ rows: lines, taken, proven, left: counted(left) });
}

function counted(left: readonly { email: string; reason: ImportFault }[]): ImportReport["left"] {
  return [...Map.groupBy(left, ({ reason }) => reason)].map(([reason, all]) => ({
    reason,
    count: all.length,
    examples: all.slice(0, 5).map(({ email }) => email),
  }));
}
