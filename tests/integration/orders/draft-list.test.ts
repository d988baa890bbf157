import { expect, test } from "vitest";
import { listDrafts } from "@/lib/orders/drafts/data";
import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { readListRequest } from "@/lib/values/list-request";

const began = Date.parse("2026-11-01T09:00:00Z");

test("drafts are read page by page, the latest first, and a nameless one by its address for mail", async () => {
  await db().draftOrder.createMany({
    data: Array.from({ length: 52 }, (_, at) => ({
      id: createId("draft"),
      content: {
        name: at === 51 ? "" : `Customer ${at}`,
        email: at === 51 ? "ada@example.com" : "",
        lines:
          at === 51
            ? [
                { variantId: "var_1", quantity: 2 },
                { variantId: "var_2", quantity: 1 },
              ]
            : [],
      },
      actor: "staff:one",
      actorName: "Olive",
      createdAt: new Date(began),
      updatedAt: new Date(began + at * 60_000),
    })),
  });
  const first = await listDrafts(db(), readListRequest({}));
  expect(first.rows).toHaveLength(50);
  expect(first.total).toBe(52);
  expect(first.rows[0]).toMatchObject({ name: "ada@example.com", pieces: 3, by: "Olive" });
  const second = await listDrafts(db(), readListRequest({ after: String(first.next) }));
  expect(second.rows.map(({ name }) => name)).toEqual(["Customer 1", "Customer 0"]);
  const back = await listDrafts(db(), readListRequest({ before: String(second.previous) }));
  expect(back.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
});
