import { expect, test } from "vitest";
import { setUp } from "@/lib/insights/home/set-up";
import { db } from "@/lib/platform/db";
import { readSettings } from "@/lib/shop/admin/data";
import { policyDraft } from "@/lib/shop/admin/policy-draft";
import { saveMoney } from "@/lib/shop/admin/save-money";
import { readShop } from "@/lib/shop/data";
import { neededPolicies } from "@/lib/shop/needed-policies";
import { savePolicy } from "@/lib/shop/save-policy";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { isEmptyShop } from "../../../sandbox/prepare-database";

const now = new Date("2026-11-22T09:00:00Z");
const owner: Actor = { kind: "staff", staffId: "stf_1", name: "Maren", role: "owner" };
const here = { payments: true, mail: true };
const real = { payments: false, mail: false };

const done = async (local = real) =>
  (await setUp(db(), local, now)).steps.filter((step) => step.done).map(({ step }) => step);

test("a step is ticked by what was done, also by saying that the defaults are right", async () => {
  const url = String(process.env.DATABASE_URL);
  expect(await done()).toEqual([]);
  expect(await isEmptyShop(url), "the demo may be laid out").toBe(true);
  const money = await readSettings(db(), "money");
  await db().$transaction((tx) => saveMoney(tx, owner, { ...money, understood: false }, now));
  expect(await done()).toEqual(["money"]);
  expect(await isEmptyShop(url), "somebody has begun").toBe(false);
  const shop = await readShop(db());
  for (const { slug } of neededPolicies) {
    expect(await done()).not.toContain("policies");
    const draft = policyDraft(slug, shop);
    if (draft) await savePolicy(db(), draft, now);
  }
  expect(await done()).toEqual(["money", "policies"]);
});

test("a letter counts once it was delivered; the local inbox tells nobody, so there it counts once it was sent", async () => {
  const id = createId("lett");
  await db().outboxLetter.create({
    data: { id, key: "k", template: "thanks", toEmail: "ada@example.com", props: {}, state: "sent" },
  });
  expect(await done(real)).not.toContain("mail");
  expect(await done(here)).toContain("mail");
  await db().letterEvent.create({
    data: { id: "evt_1", type: "email.delivered", letterId: id, payload: {} },
  });
  expect(await done(real)).toContain("mail");
});
