import { createHash } from "node:crypto";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { topicWords } from "../topic-words";
import { judgeRows } from "./judge-rows";
import { readSubscribers } from "./read-subscribers";
import type { ImportedRow, ImportFault, ImportReport, SubscriberImport } from "./types";

type Refused = "forbidden" | "not_found" | "no_addresses" | "too_long" | "not_csv";
const leastStatement = 30;
const batch = 5_000;

/**
 * Brings subscribers of another program in. Each line's own proof is kept as it came; lines without one are taken only on a
 * statement by whoever answers for the shop, kept with their name and the moment. Nobody is revived: the ledger's trigger
 * would not let it, and the report says whom it leaves out and why. Nothing is written unless `apply`.
 */
export async function importSubscribers(
  tx: Tx,
  actor: Actor,
  { text, topic: key, apply, statement }: SubscriberImport,
  now: Date,
): Promise<Result<ImportReport, Refused>> {
  const no = forbid(actor, "newsletter.edit");
  if (no) return no;
  const shop = await readShop(tx);
  const topic = shop.newsletter.topics.find((one) => one.key === key);
  if (!topic) return refusal("not_found");
  const read = readSubscribers(text);
  if (!read.ok) return read;
  const { rows, faults, lines } = read.value;
  const stated = statement.length >= leastStatement;
  const judged = await judgeRows(tx, rows, key);
  const left: { email: string; reason: ImportFault }[] = [...faults];
  const taken: ImportedRow[] = [];
  for (const row of rows) {
    const reason = judged.get(row.email.toLowerCase()) ?? (row.proof || stated ? null : "no_proof");
    if (reason) left.push({ email: row.email, reason });
    else taken.push(row);
  }
  const proven = taken.filter(({ proof }) => proof).length;
  const report = { rows: lines, taken: taken.length, proven, left: counted(left) };
  if (!apply || taken.length === 0) return success(report);
  const file = createHash("sha256").update(text).digest("hex");
  const said = { statement, by: actor.name, member: actorKey(actor), at: now.toISOString() };
  const { locale } = shop.money;
  const wording = topicWords(shop.brand.name, topic);
  for (let from = 0; from < taken.length; from += batch)
    await tx.consentEntry.createMany({
      data: taken.slice(from, from + batch).map(({ email, line, proof }) => ({
        ...{ email, act: "given", topic: key, source: "import", locale, at: now },
        wording: proof?.words ?? wording,
        proof: proof ? "import" : "statement",
        evidence: { ...(proof ?? said), file, line },
      })),
    });
  const after = { topic: key, taken: report.taken, proven, ...(stated ? { statement } : {}), file };
  await audit(
    tx,
    actor,
    { action: "subscriber.import", entity: "subscriber", entityId: file, before: null, after },
    now,
  );
  return success(report);
}

function counted(left: readonly { email: string; reason: ImportFault }[]): ImportReport["left"] {
  return [...Map.groupBy(left, ({ reason }) => reason)].map(([reason, all]) => ({
    reason,
    count: all.length,
    examples: all.slice(0, 5).map(({ email }) => email),
  }));
}
