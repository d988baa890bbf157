import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { catalogueExport } from "@/lib/catalogue/export/catalogue-export";
import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { storage } from "@/lib/platform/storage";
import { transact } from "@/lib/platform/transact";
import { listExports, readExport, readExportFile } from "@/lib/staff/exports/data";
import { defineExport } from "@/lib/staff/exports/define-export";
import { removeOldExports } from "@/lib/staff/exports/remove-old-exports";
import { startExport } from "@/lib/staff/exports/start-export";
import { writeExport } from "@/lib/staff/exports/write-export";
import { readListRequest } from "@/lib/values/list-request";
import { productDraft } from "../../support/product";
import { staffRow } from "../../support/staff-row";

const now = new Date("2026-11-22T10:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "exports-"));
process.env.STORAGE_DIR = folder;

const people = defineExport<{ id: string; email: string; name: string | null; created_at: Date }>({
  name: "customers",
  permission: "customers.read",
  spec: {
    columns: Prisma.sql`c.id, c.email::text AS email, c.name, c.created_at`,
    from: Prisma.sql`customer c`,
    id: Prisma.sql`c.id`,
    sorts: { email: { by: Prisma.sql`c.email::text`, type: "text", descending: false } },
    usual: "email",
    filters: {},
    search: (text) => [Prisma.sql`c.email::text LIKE ${`%${text}%`}`],
  },
  columns: [
    { header: "E-mail", cell: ({ email }) => email },
    { header: "Name", cell: ({ name }) => name },
    { header: "Since", cell: ({ created_at }) => created_at },
  ],
});

beforeAll(async () => {
  await db().$executeRaw`INSERT INTO customer (id, email, name, created_at, updated_at)
    SELECT 'cust_' || g, 'buyer' || lpad(g::text, 5, '0') || '@mail.example', '=cmd|"' || g, '2026-11-01', now()
    FROM generate_series(1, 2500) g`;
});

test("all that a list's request matches is written, in its order, with cells that no spreadsheet runs", async () => {
  const { actor, staffId } = await staffRow("support");
  const begun = await startExport(db(), actor, people, { request: readListRequest({ q: "buyer0" }) }, now);
  const id = begun.ok ? begun.value.id : "";
  expect(await readExport(db(), staffId, id)).toMatchObject({ state: "waiting", rowsDone: 0, href: null });
  expect(await db().$queryRaw`SELECT key FROM graphile_worker.jobs`).toEqual([{ key: `export:${id}` }]);

  await writeExport(db(), [people], id, now);
  expect(await readExport(db(), staffId, id)).toMatchObject({
    state: "done",
    rowsDone: 2500,
    rowsTotal: 2500,
    href: `/api/admin/exports/${id}/file`,
  });
  const lines = readFileSync(join(folder, `exports/${id}.csv`), "utf8").split("\n");
  expect(lines).toHaveLength(2502);
  expect(lines[0]).toBe("\uFEFFE-mail,Name,Since");
  expect(lines[1]).toBe(`buyer00001@mail.example,"'=cmd|""1",2026-11-01T00:00:00.000Z`);
  expect(lines[2500]).toContain("buyer02500");
  expect(await db().auditEntry.findFirst({ where: { entityId: id } })).toMatchObject({
    action: "list.export",
  });
});

test("an export belongs to the person who asked, and asks for the list's own permission", async () => {
  const [ada, mo] = [await staffRow("owner"), await staffRow("writer")];
  const request = readListRequest({});
  expect(await startExport(db(), mo.actor, people, { request }, now)).toMatchObject({ reason: "forbidden" });
  const begun = await startExport(db(), ada.actor, people, { request }, now);
  const id = begun.ok ? begun.value.id : "";
  await writeExport(db(), [people], id, now);
  expect(await readExport(db(), mo.staffId, id)).toBeNull();
  expect(await readExportFile(db(), mo.staffId, id)).toBeNull();
  expect(await readExportFile(db(), ada.staffId, id)).toMatchObject({ name: "customers" });
  for (let count = 0; count < 3; count++) await startExport(db(), ada.actor, people, { request }, now);
  expect(await startExport(db(), ada.actor, people, { request }, now)).toMatchObject({ reason: "too_many" });
  expect(await listExports(db(), ada.staffId, "customers")).toHaveLength(4);
});

test("a week later the file is gone, and its row with it", async () => {
  const { actor, staffId } = await staffRow("owner");
  const begun = await startExport(
    db(),
    actor,
    people,
    { request: readListRequest({ q: "buyer00001" }) },
    now,
  );
  const id = begun.ok ? begun.value.id : "";
  await writeExport(db(), [people], id, now);
  await removeOldExports(db(), new Date(now.getTime() + 6 * 86_400_000));
  expect(await readExportFile(db(), staffId, id)).not.toBeNull();
  await removeOldExports(db(), new Date(now.getTime() + 8 * 86_400_000));
  expect(await readExport(db(), staffId, id)).toBeNull();
  expect(await (await storage()).exists(`exports/${id}.csv`)).toBe(false);
});

test("the whole catalogue is written as any list is, with its progress, in the form the import reads back", async () => {
  const { actor, staffId } = await staffRow("writer");
  await transact((tx) => saveProduct(tx, productDraft(), now));
  const begun = await startExport(db(), actor, catalogueExport, { request: readListRequest({}) }, now);
  const id = begun.ok ? begun.value.id : "";
  await writeExport(db(), [people, catalogueExport], id, now);
  expect(await readExport(db(), staffId, id)).toMatchObject({ state: "done", rowsDone: 1, rowsTotal: 1 });
  const text = readFileSync(join(folder, `exports/${id}.csv`), "utf8");
  expect(text).toMatch(/^Handle,Title,/);
  expect(text).toContain(productDraft().handle);
});
