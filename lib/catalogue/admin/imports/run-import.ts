import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { storage } from "@/lib/platform/storage";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { importCatalogue } from "../../import/import-catalogue";
import type { ImportReport } from "../../import/types";
import { followImport } from "./follow-import";
import type { FileReport } from "./schema";

const mostProblems = 1_000;

/**
 * Does the step that a brought file is at: checks what it would do, or takes it over. Its progress can be seen from
 * outside meanwhile, and it can be broken off. Begun again after a crash it does the same from the start, which changes
 * nothing twice.
 */
export async function runImport(db: Db, importId: string, now: Date): Promise<void> {
  const row = await db.productImport.findUnique({ where: { id: importId } });
  if (row?.key == null || (row.state !== "checking" && row.state !== "running")) return;
  const dryRun = row.state === "checking";
  const folder = await mkdtemp(join(tmpdir(), "regulars-import-"));
  const follow = followImport(db, importId);
  try {
    const path = join(folder, "file.csv");
    await pipeline(await (await storage()).getStream(row.key), createWriteStream(path));
    const { currency } = (await readShop(db)).money;
    const outcome = await importCatalogue(
      db,
      path,
      { dryRun, currency, onProgress: follow.progress, signal: follow.signal },
      now,
    );
    await follow.end();
    if (!outcome.ok) {
      await db.productImport.update({
        where: { id: importId },
        data: {
          state: "failed",
          problem: outcome.detail ?? "This is not a product file.",
          endedAt: new Date(),
        },
      });
      return;
    }
    const report = kept(outcome.value);
    const state = report.cancelled ? "cancelled" : dryRun ? "checked" : "done";
    await db.$transaction(async (tx) => {
      await tx.productImport.update({
        where: { id: importId },
        data: {
          state,
          part: 1000,
          products: report.products,
          ...(dryRun ? { report } : { result: report }),
          ...(state === "checked" ? {} : { endedAt: new Date() }),
        },
      });
      const { created, updated, unchanged, failed } = report;
      if (!dryRun)
        await audit(
          tx,
          { kind: "system", name: `import, for ${row.startedByName}` },
          {
            action: "import.done",
            entity: "import",
            entityId: importId,
            before: null,
            after: { created, updated, unchanged, failed, cancelled: report.cancelled },
          },
          now,
        );
    });
  } catch (error) {
    await follow.end();
    log.error({ error, importId }, "an import of products broke off");
    await db.productImport.update({
      where: { id: importId },
      data: {
        state: "failed",
        problem: "It broke off because of a fault here, not in your file. What was saved by then stays.",
        endedAt: new Date(),
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function kept({ problems, dryRun: _, ...report }: ImportReport): FileReport {
  return {
    ...report,
    examples: [...report.examples],
    problemCount: problems.length,
    problems: problems.slice(0, mostProblems).map((problem) => ({ ...problem })),
  };
}
