import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { listPolicies, readPolicy, readShop } from "@/lib/shop/data";
import { savePolicy } from "@/lib/shop/save-policy";
import { saveSetting } from "@/lib/shop/save-setting";

test("settings that were saved are read back beside the defaults of the others", async () => {
  await db().$transaction((tx) => saveSetting(tx, "brand", { name: "Otterburn Wool" }));
  const shop = await readShop(db());
  expect(shop.brand.name).toBe("Otterburn Wool");
  expect(shop.money.currency).toBe("GBP");
});

test("a setting that does not fit is refused and changes nothing", async () => {
  const result = await db().$transaction((tx) => saveSetting(tx, "returns", { days: 3 }));
  expect(result).toMatchObject({ ok: false, reason: "invalid" });
  expect((await readShop(db())).returns.days).toBe(30);
});

test("saving a setting has the running shop forget the old one", async () => {
  await db().$transaction((tx) => saveSetting(tx, "limits", { lowStock: 3 }));
  const jobs = await db().$queryRaw<
    { task_identifier: string }[]
  >`SELECT task_identifier FROM graphile_worker.jobs`;
  expect(jobs.map((job) => job.task_identifier)).toContain("refresh-tags");
});

test("a policy keeps every version and shows the one in force", async () => {
  const spring = new Date("2026-03-01T09:00:00Z");
  const autumn = new Date("2026-10-01T09:00:00Z");
  const policy = { slug: "returns", title: "Returns", html: "<p>Fourteen days.</p>" };
  await savePolicy(db(), policy, spring);
  await savePolicy(db(), policy, new Date("2026-04-01T09:00:00Z"));
  await savePolicy(db(), { ...policy, html: "<p>Thirty days.</p><script>alert(1)</script>" }, autumn);

  expect(await db().policy.count({ where: { slug: "returns" } })).toBe(2);
  expect(await readPolicy(db(), "returns", new Date("2026-06-01"))).toMatchObject({
    html: "<p>Fourteen days.</p>",
  });
  expect(await readPolicy(db(), "returns", new Date("2026-11-01"))).toMatchObject({
    html: "<p>Thirty days.</p>",
  });
  expect(await readPolicy(db(), "returns", new Date("2026-01-01"))).toBeNull();
  expect(await listPolicies(db(), new Date("2026-11-01"))).toEqual([{ slug: "returns", title: "Returns" }]);
});
