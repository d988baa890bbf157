import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readPolicyEditions, readSettings } from "@/lib/shop/admin/data";
import { publishPolicy } from "@/lib/shop/admin/publish-policy";
import { saveMoney } from "@/lib/shop/admin/save-money";
import { saveSettings } from "@/lib/shop/admin/save-settings";
import { withdrawPolicy } from "@/lib/shop/admin/withdraw-policy";
import { listPolicyVersions, readPolicy, readPolicyVersion, readShop } from "@/lib/shop/data";
import type { Actor } from "@/lib/staff/types";

const now = new Date("2026-11-22T09:00:00Z");
const owner: Actor = { kind: "staff", staffId: "stf_1", name: "Maren", role: "owner" };
const writer: Actor = { kind: "staff", staffId: "stf_2", name: "Jo", role: "writer" };

test("a setting is saved once by version, with what changed in the audit log", async () => {
  const first = await readSettings(db(), "brand");
  const saved = await transact((tx) =>
    saveSettings(tx, owner, "brand", { ...first, name: "Otterburn" }, now),
  );
  expect(saved).toMatchObject({ ok: true, value: { name: "Otterburn" } });
  expect((await readShop(db())).brand.name).toBe("Otterburn");
  expect(await db().auditEntry.findMany()).toMatchObject([
    { action: "setting.save", entityId: "brand", before: { name: "Regulars" }, after: { name: "Otterburn" } },
  ]);
  const late = await transact((tx) => saveSettings(tx, owner, "brand", { ...first, tagline: "Wool" }, now));
  expect(late).toMatchObject({
    ok: false,
    reason: "changed_meanwhile",
    detail: {
      by: "Maren",
      fields: [
        { label: "Name", mine: "Regulars", theirs: "Otterburn" },
        { label: "Tagline", mine: "Wool", theirs: "nothing" },
      ],
      values: { name: "Otterburn", version: saved.ok ? saved.value.version : "" },
    },
  });
});

test("of two who save at the same moment one is told of the other", async () => {
  const first = await readSettings(db(), "limits");
  const both = await Promise.all(
    [3, 4].map((lowStock) =>
      transact((tx) => saveSettings(tx, owner, "limits", { ...first, lowStock }, now)),
    ),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const second = await readSettings(db(), "limits");
  const again = await Promise.all(
    [7, 8].map((lowStock, index) =>
      transact((tx) =>
        saveSettings(tx, owner, "limits", { ...second, lowStock }, new Date(now.getTime() + 1 + index)),
      ),
    ),
  );
  expect(again.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a change of currency asks to be understood first", async () => {
  const first = { ...(await readSettings(db(), "money")), currency: "EUR", understood: false };
  const asked = await transact((tx) => saveMoney(tx, owner, first, now));
  expect(asked).toMatchObject({ ok: false, reason: "needs_understanding" });
  expect((await readShop(db())).money.currency).toBe("GBP");
  expect(await transact((tx) => saveMoney(tx, owner, { ...first, understood: true }, now))).toMatchObject({
    ok: true,
  });
  expect((await readShop(db())).money.currency).toBe("EUR");
});

test("a policy waits for its day, is read in every version that was in force, and can be taken back before", async () => {
  const words = (html: string, version: string, from: string | null) =>
    transact((tx) =>
      publishPolicy(tx, owner, { slug: "returns", title: "Returns", html, version, from }, now),
    );
  const first = await words("<p>Fourteen days.</p><script>alert(1)</script>", "", null);
  if (!first.ok) throw new Error(first.reason);
  const second = await words("<p>Thirty days.</p>", first.value.id, "2027-01-01");
  if (!second.ok) throw new Error(second.reason);
  expect(await readPolicy(db(), "returns", now)).toMatchObject({ html: "<p>Fourteen days.</p>" });
  expect(await readPolicy(db(), "returns", new Date("2027-01-01T00:00:00Z"))).toMatchObject({
    html: "<p>Thirty days.</p>",
  });
  expect(await readPolicyVersion(db(), "returns", second.value.id, now)).toBeNull();
  expect(await listPolicyVersions(db(), "returns", new Date("2027-02-01"))).toHaveLength(2);
  const [job] = await db().$queryRaw<{ run_at: Date }[]>`
    SELECT run_at FROM graphile_worker.jobs WHERE key = ${`policy:${second.value.id}`}`;
  expect(job?.run_at.toISOString()).toBe("2027-01-01T00:00:00.000Z");

  expect(await words("<p>x</p>", first.value.id, null)).toMatchObject({ reason: "changed_meanwhile" });
  expect(await words("<p>x</p>", second.value.id, "2026-11-21")).toMatchObject({ reason: "in_the_past" });
  expect(await words("<p>Thirty days.</p>", second.value.id, null)).toMatchObject({ reason: "nothing_new" });
  expect(await words("<p>x</p>", second.value.id, "2027-01-01")).toMatchObject({ reason: "already_then" });
  const after = new Date("2027-01-02");
  expect(await transact((tx) => withdrawPolicy(tx, owner, { id: first.value.id }, now))).toMatchObject({
    reason: "in_force",
  });
  expect(await transact((tx) => withdrawPolicy(tx, owner, { id: second.value.id }, now))).toMatchObject({
    ok: true,
  });
  expect(await readPolicyEditions(db(), "returns", after)).toMatchObject([{ state: "in_force" }]);
  await expect(db().policy.delete({ where: { id: first.value.id } })).rejects.toThrow();
  await expect(db().policy.update({ where: { id: first.value.id }, data: { title: "x" } })).rejects.toThrow();
});

test("of two who write a policy at the same moment one is told of the other", async () => {
  const write = (html: string) =>
    transact((tx) =>
      publishPolicy(tx, owner, { slug: "terms", title: "Terms", html, version: "", from: null }, now),
    );
  const both = await Promise.all([write("<p>One</p>"), write("<p>Two</p>")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test("who may not change settings is refused every change", async () => {
  const limits = await readSettings(db(), "limits");
  const money = { ...(await readSettings(db(), "money")), understood: true };
  const policy = { slug: "x", title: "X", html: "<p>x</p>", version: "", from: null };
  for (const answer of [
    await saveSettings(db(), writer, "limits", limits, now),
    await saveMoney(db(), writer, money, now),
    await publishPolicy(db(), writer, policy, now),
    await withdrawPolicy(db(), writer, { id: "pol_1" }, now),
  ])
    expect(answer).toMatchObject({ ok: false, reason: "forbidden" });
});
