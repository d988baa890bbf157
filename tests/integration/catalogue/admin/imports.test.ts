import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { bringFile } from "@/lib/catalogue/admin/imports/bring-file";
import { cancelImport } from "@/lib/catalogue/admin/imports/cancel-import";
import { readImport } from "@/lib/catalogue/admin/imports/data";
import { removeOldFiles } from "@/lib/catalogue/admin/imports/remove-old-files";
import { runImport } from "@/lib/catalogue/admin/imports/run-import";
import { startImport } from "@/lib/catalogue/admin/imports/start-import";
import { db } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { emptyCatalogue } from "../../../support/catalogue-snapshot";

const now = new Date("2026-11-02T09:00:00Z");
const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "manager" };
const bob: Actor = { ...ann, role: "support" };
const csv = [
  "Handle,Title,Variant Price",
  "ring-bed,Ring Bed,79.00",
  "den,Den,cheap",
  ",,5",
  "cave,Cave,12.50",
].join("\n");

beforeAll(() => {
  vi.stubEnv("STORAGE_DIR", mkdtempSync(join(tmpdir(), "regulars-imports-test-")));
});
beforeEach(emptyCatalogue);

const body = (text: string) => new Response(text).body;

async function brought(text = csv): Promise<string> {
  const answer = await bringFile(ann, { fileName: "spring.csv", body: body(text) }, now);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.id;
}

test("a file is checked without changing anything, each refused row with its line, then taken over once", async () => {
  const id = await brought();
  await runImport(db(), id, now);
  expect(await db().product.count()).toBe(0);
  expect(await readImport(db(), id)).toMatchObject({
    state: "checked",
    part: 1000,
    report: {
      rows: 4,
      created: 2,
      failed: 1,
      problems: [
        { line: 3, handle: "den" },
        { line: 4, handle: null },
      ],
      examples: [
        { line: 2, handle: "ring-bed", outcome: "created" },
        { line: 5, handle: "cave", outcome: "created" },
      ],
    },
    result: null,
  });
  const start = () => transact((tx) => startImport(tx, ann, { id }, now));
  expect(await start()).toMatchObject({ ok: true });
  expect(await start()).toMatchObject({ ok: false, reason: "not_checked" });
  await runImport(db(), id, now);
  expect(await db().product.count()).toBe(2);
  expect(await readImport(db(), id)).toMatchObject({
    state: "done",
    result: { created: 2, problemCount: 2 },
  });
  // A job that comes twice changes nothing.
  await runImport(db(), id, now);
  expect(await db().auditEntry.findMany({ where: { entityId: id }, orderBy: { id: "asc" } })).toMatchObject([
    { action: "import.bring", actorName: "Ann" },
    { action: "import.start" },
    { action: "import.done", after: { created: 2 } },
  ]);
});

test("what is no product file is refused with a sentence", async () => {
  const id = await brought("Name,Email\nAda,ada@example.com");
  await runImport(db(), id, now);
  expect(await readImport(db(), id)).toMatchObject({
    state: "failed",
    problem: expect.stringMatching(/not a product file/),
  });
});

test("an import that is broken off keeps what was saved and says so", async () => {
  const rows = Array.from({ length: 1500 }, (_, index) => `bed-${index},Bed ${index},10.00`);
  const id = await brought(["Handle,Title,Variant Price", ...rows].join("\n"));
  await db().productImport.update({ where: { id }, data: { state: "running", cancelAsked: true } });
  await runImport(db(), id, now);
  const page = await readImport(db(), id);
  expect(page).toMatchObject({ state: "cancelled", result: { cancelled: true } });
  const saved = await db().product.count();
  expect(saved).toBeLessThan(1500);
  expect(page?.result?.created).toBe(saved);
});

test("a checked file can be let go, one that is over cannot", async () => {
  const id = await brought();
  await runImport(db(), id, now);
  const cancel = () => transact((tx) => cancelImport(tx, ann, { id }, now));
  expect(await cancel()).toMatchObject({ ok: true });
  expect(await cancel()).toMatchObject({ reason: "over_already" });
  expect(await transact((tx) => startImport(tx, ann, { id }, now))).toMatchObject({ reason: "not_checked" });
});

test("only who may write brings files, none is empty or too large, and none is kept for ever", async () => {
  expect(await bringFile(bob, { fileName: "a.csv", body: body(csv) }, now)).toMatchObject({
    reason: "forbidden",
  });
  expect(await bringFile(ann, { fileName: "a.csv", body: body("") }, now)).toMatchObject({ reason: "empty" });
  expect(await bringFile(ann, { fileName: "a.csv", body: body(csv) }, now, 10)).toMatchObject({
    reason: "too_large",
  });
  const id = await brought();
  const { key } = await db().productImport.findUniqueOrThrow({ where: { id } });
  await removeOldFiles(db(), new Date("2026-11-20T09:00:00Z"));
  expect(await (await storage()).exists(key ?? "")).toBe(false);
  expect(await readImport(db(), id)).toMatchObject({ state: "cancelled" });
});
