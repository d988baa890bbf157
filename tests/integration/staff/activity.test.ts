import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { listActivity } from "@/lib/staff/activity/data";
import { readListRequest } from "@/lib/values/list-request";

const now = new Date("2026-11-20T12:00:00Z");
const list = (params: Record<string, string | string[]>, after: string | null = null) =>
  listActivity(db(), { ...readListRequest(params), after }, now);

beforeAll(async () => {
  // Several entries in each moment, of two people about two kinds of thing.
  await db().auditEntry.createMany({
    data: Array.from({ length: 130 }, (_, n) => ({
      at: new Date(now.getTime() - Math.floor(n / 3) * 3_600_000),
      actor: n % 2 === 0 ? "staff:stf_ada" : "staff:stf_ben",
      actorName: n % 2 === 0 ? "Ada" : "Ben",
      action: n % 5 === 0 ? "order.refund" : "product.save",
      entity: n % 5 === 0 ? "order" : "product",
      entityId: `thing_${n % 7}`,
    })),
  });
});

test("the log goes on from page to page without a gap or a repetition", async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await list({}, after);
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(130);
  expect(new Set(seen).size).toBe(130);
});

test.each<[Record<string, string | string[]>, number]>([
  [{ person: "stf_ada" }, 65],
  [{ person: ["stf_ada", "stf_ben"], kind: "order" }, 26],
  [{ person: "stf_ada", kind: "order" }, 13],
  [{ kind: "product", thing: "thing_1" }, 15],
  [{ kind: "order", since: "day", person: "stf_ben" }, 7],
  [{ kind: "order", person: "stf_nobody" }, 0],
])("it is narrowed by who, what and when together: %o", async (params, total) => {
  const page = await list(params);
  expect(page.total).toBe(total);
  const moments = page.rows.map(({ at }) => at.getTime());
  expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  expect(page.rows).toHaveLength(Math.min(total, 50));
});

test("a place that is no number of the log is as if none was asked for", async () => {
  const place = Buffer.from(JSON.stringify(["2026-11-20T10:00:00Z", "not a number"])).toString("base64url");
  expect((await list({}, place)).rows).toEqual((await list({})).rows);
});
