import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { readListViews } from "@/lib/staff/lists/data";
import { deleteView } from "@/lib/staff/lists/delete-view";
import { keepColumns } from "@/lib/staff/lists/keep-columns";
import { saveView } from "@/lib/staff/lists/save-view";
import { bulkInputSchema, viewInputSchema } from "@/lib/staff/lists/schema";
import { staffRow } from "../../support/staff-row";

const now = new Date("2026-11-22T10:00:00Z");
const unpaid = {
  list: "orders",
  name: "Unpaid",
  query: "state=awaiting_payment",
  columns: ["number", "total"],
};

test("a view is kept under its name for the person who saved it, and saving it again changes what it stands for", async () => {
  const [ada, mo] = [await staffRow("owner"), await staffRow("support")];
  await saveView(db(), ada.actor, unpaid, now);
  await saveView(db(), ada.actor, { ...unpaid, query: "state=expired" }, now);
  await saveView(db(), ada.actor, { ...unpaid, list: "products", name: "Beds" }, now);
  expect(await readListViews(db(), ada.staffId, "orders")).toMatchObject({
    views: [{ name: "Unpaid", query: "state=expired", columns: ["number", "total"] }],
    columns: null,
  });
  expect(await readListViews(db(), mo.staffId, "orders")).toEqual({ views: [], columns: null });
});

test("columns are kept for the person and are no view", async () => {
  const { actor, staffId } = await staffRow("writer");
  await keepColumns(db(), actor, { list: "products", columns: ["title", "stock"] }, now);
  await keepColumns(db(), actor, { list: "products", columns: ["title"] }, now);
  expect(await readListViews(db(), staffId, "products")).toEqual({ views: [], columns: ["title"] });
  expect(viewInputSchema.safeParse({ ...unpaid, name: "  " }).success, "a view needs a name").toBe(false);
});

test("nobody forgets another person's view, and 30 are the most", async () => {
  const [ada, mo] = [await staffRow("owner"), await staffRow("owner")];
  const saved = await saveView(db(), ada.actor, unpaid, now);
  const id = saved.ok ? saved.value.id : "";
  expect(await deleteView(db(), mo.actor, { id })).toMatchObject({ ok: false, reason: "not_found" });
  for (let count = 2; count <= 30; count++)
    await saveView(db(), ada.actor, { ...unpaid, name: `View ${count}` }, now);
  expect(await saveView(db(), ada.actor, { ...unpaid, name: "One more" }, now)).toMatchObject({
    reason: "too_many_views",
  });
  expect(
    await saveView(db(), ada.actor, { ...unpaid, query: "" }, now),
    "an old one may change",
  ).toMatchObject({
    ok: true,
  });
  expect(await deleteView(db(), ada.actor, { id })).toMatchObject({ ok: true });
});

test("an action on many rows takes ids or a request, and no more than a page's worth of ids", () => {
  const matching = { search: "", filters: {}, sort: "", descending: false, after: null, before: null };
  expect(bulkInputSchema.safeParse({ selection: { matching } }).success).toBe(true);
  expect(bulkInputSchema.safeParse({ selection: { ids: ["a"] }, value: "new" }).success).toBe(true);
  expect(bulkInputSchema.safeParse({ selection: { ids: [] } }).success).toBe(false);
  expect(bulkInputSchema.safeParse({ selection: { ids: Array(501).fill("a") } }).success).toBe(false);
});
