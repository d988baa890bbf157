import { beforeEach, expect, test } from "vitest";
import { readMergePreview } from "@/lib/account/merging/data";
import { mergeCustomers } from "@/lib/account/merging/merge-customers";
import { listCustomers } from "@/lib/customers/admin/data";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { bringBack } from "@/lib/segments/admin/bring-back";
import { listSegments, readHidden, readSegment } from "@/lib/segments/admin/data";
import { deleteSegment } from "@/lib/segments/admin/delete-segment";
import { freezeSegment } from "@/lib/segments/admin/freeze-segment";
import { saveSegment } from "@/lib/segments/admin/save-segment";
import type { SegmentForm } from "@/lib/segments/admin/types";
import { readRuleContext } from "@/lib/segments/data";
import { followSegments } from "@/lib/segments/membership/follow-segments";
import { previewRule } from "@/lib/segments/preview/preview-rule";
import { readListRequest } from "@/lib/values/list-request";
import { draftCampaign } from "../../support/campaigns/readers";
import { knownCustomer, owner, support, writer } from "../../support/customers/known-customer";
import { flowPlan, letter } from "../../support/flows/flow-plan";
import { allow } from "../../support/flows/reader";
import { switchedOn } from "../../support/flows/switched-on";

const now = new Date("2026-11-22T10:00:00Z");
const rule: SegmentForm["rule"] = {
  ...{ kind: "group", match: "all" },
  rules: [{ kind: "set", field: "tag", is: "any_of", values: ["trade"] }],
};
const form: SegmentForm = { id: null, version: 0, name: "Trade", description: "", rule };
const request = readListRequest({});

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE customer, staff_member, audit_entry CASCADE`;
  await db().segment.deleteMany({ where: { readyKey: null } });
});

async function made(): Promise<string> {
  const saved = await transact((tx) => saveSegment(tx, owner, form, now));
  if (!saved.ok) throw new Error(saved.reason);
  return saved.value.id;
}
const members = async (segment: string) =>
  (await listCustomers(db(), readListRequest({ segment }), now)).rows.map(({ email }) => email).sort();

test("a segment is made, followed, narrowed to in the list of customers, and its new rule looked at anew", async () => {
  await knownCustomer("ada@example.com", { tags: ["Trade"] });
  await knownCustomer("bob@example.com", { tags: ["pilot"] });
  const id = await made();
  await followSegments(db(), now);
  expect(await members(id)).toEqual(["ada@example.com"]);
  expect(await readSegment(db(), id)).toMatchObject({ segment: { members: 1, settledAt: now }, uses: [] });
  const pilot: SegmentForm["rule"] = {
    ...rule,
    rules: [{ kind: "set", field: "tag", is: "any_of", values: ["pilot"] }],
  };
  const later = { ...form, id, version: 1, rule: pilot };
  expect(await transact((tx) => saveSegment(tx, writer, later, now))).toEqual({
    ok: true,
    value: { id, version: 2 },
  });
  expect(await transact((tx) => saveSegment(tx, owner, { ...later, name: "Mine" }, now))).toMatchObject({
    reason: "changed_meanwhile",
    detail: { version: 2, fields: [{ label: "Name", mine: "Mine", theirs: "Trade" }] },
  });
  expect(await readSegment(db(), id)).toMatchObject({ segment: { settledAt: null } });
  await followSegments(db(), now);
  expect(await members(id)).toEqual(["bob@example.com"]);
  const preview = await transact(async (tx) =>
    previewRule(tx, pilot, await readRuleContext(tx, [pilot], now)),
  );
  expect(preview).toMatchObject({
    count: 1,
    total: 2,
    sample: [{ email: "bob@example.com", orders: 0, spent: 0 }],
  });
  expect(await db().auditEntry.count({ where: { entity: "segment", entityId: id } })).toBe(2);
});

test("who may only read segments changes none", async () => {
  const id = await made();
  const no = { ok: false, reason: "forbidden" };
  expect(await transact((tx) => saveSegment(tx, support, { ...form, id, version: 1 }, now))).toMatchObject(
    no,
  );
  expect(await transact((tx) => deleteSegment(tx, support, { id }, now))).toMatchObject(no);
  expect(await transact((tx) => freezeSegment(tx, support, { id, name: "x" }, now))).toMatchObject(no);
  expect(await transact((tx) => bringBack(tx, support, { key: "new" }, now))).toMatchObject(no);
});

test("a ready-made segment that was edited or deleted comes back as it was; one of the shop's own is gone", async () => {
  const before = await readSegment(db(), "seg_lost");
  if (!before) throw new Error("no ready-made segment");
  await transact((tx) => saveSegment(tx, owner, { ...before.form, name: "Gone", rule }, now));
  await transact((tx) => deleteSegment(tx, owner, { id: "seg_lost" }, now));
  expect(await readSegment(db(), "seg_lost")).toBeNull();
  expect(await readHidden(db())).toEqual([{ key: "lost", name: "Gone" }]);
  expect((await listSegments(db(), request)).rows).toHaveLength(11);
  expect(await transact((tx) => bringBack(tx, owner, { key: "lost" }, now))).toMatchObject({ ok: true });
  expect((await readSegment(db(), "seg_lost"))?.form).toEqual({ ...before.form, version: 3 });
  const id = await made();
  const campaignId = await draftCampaign({ segmentId: id });
  expect(await transact((tx) => deleteSegment(tx, owner, { id }, now))).toMatchObject({ reason: "in_use" });
  await db().campaign.delete({ where: { id: campaignId } });
  expect(await transact((tx) => deleteSegment(tx, owner, { id }, now))).toMatchObject({ ok: true });
  expect(await db().segment.count({ where: { id } })).toBe(0);
  expect(await transact((tx) => bringBack(tx, owner, { key: "nothing" }, now))).toMatchObject({
    reason: "not_found",
  });
});

test("what uses a segment is named before it is deleted", async () => {
  const id = await made();
  await db().staffMember.create({
    data: { id: "stf_v", email: "vera@example.com", name: "Vera", role: "manager", state: "active" },
  });
  await db().savedView.create({
    data: {
      id: "view_1",
      staffId: "stf_v",
      list: "customers",
      name: "Trade, by money",
      query: `segment=${id}&sort=-spent`,
      columns: [],
    },
  });
  expect((await readSegment(db(), id))?.uses).toEqual([
    "the view “Trade, by money” of customers, kept by Vera",
  ]);
  const gone = () => transact((tx) => deleteSegment(tx, owner, { id }, now));
  const flowId = await switchedOn(
    flowPlan([letter("hello")], { start: { kind: "segment_entered", segmentId: id } }),
    now,
    "Hello, trade",
  );
  const offer = { kind: "percentage", value: 100_000, audience: "segment", audienceSegments: [id] } as const;
  await db().discount.create({ data: { ...offer, id: "disc_trade", code: "TRADE", audienceSegments: [id] } });
  expect((await readSegment(db(), id))?.uses.slice(0, 2)).toEqual([
    "the flow “Hello, trade”, which begins with it",
    "the discount “TRADE”, which is for it alone",
  ]);
  expect(await gone()).toMatchObject({ reason: "in_use" });
  await db().flow.delete({ where: { id: flowId } });
  expect(await gone()).toMatchObject({ reason: "in_use" });
  await db().discount.update({ where: { id: "disc_trade" }, data: { active: false } });
  expect(await gone()).toMatchObject({ ok: true });
});

test("who looked at a thing comes into its segment and leaves it with their permission; no list is frozen of it", async () => {
  const customerId = await knownCustomer("ada@example.com");
  await allow("ada@example.com", now, "browsing");
  await db().product.create({ data: { id: "prod_x", handle: "x", title: "X", tags: [], facets: [] } });
  const viewed: SegmentForm["rule"] = {
    ...rule,
    rules: [{ kind: "goods", field: "viewed", of: "products", is: "any_of", ids: ["prod_x"], days: 30 }],
  };
  const saved = await transact((tx) => saveSegment(tx, owner, { ...form, rule: viewed }, now));
  const id = saved.ok ? saved.value.id : "";
  await followSegments(db(), now);
  await db().productView.create({ data: { customerId, productId: "prod_x", lastViewedAt: now } });
  await followSegments(db(), now);
  expect(await members(id)).toEqual(["ada@example.com"]);
  const freeze = await transact((tx) => freezeSegment(tx, owner, { id, name: "Lookers" }, now));
  expect(freeze).toMatchObject({ ok: false, reason: "asks_of_views" });
  await transact((tx) =>
    withdraw(tx, { email: "ada@example.com", topics: ["browsing"], source: "account" }, now),
  );
  await followSegments(db(), now);
  expect(await members(id)).toEqual([]);
});

test("two customers who are merged stay on the frozen list of either", async () => {
  const [ada, other] = [
    await knownCustomer("ada@example.com"),
    await knownCustomer("ada@work.example", { tags: ["trade"] }),
  ];
  const frozen = await transact(async (tx) =>
    freezeSegment(tx, owner, { id: await made(), name: "Fair 2026" }, now),
  );
  if (!frozen.ok) throw new Error(frozen.reason);
  await followSegments(db(), now);
  expect(await members(frozen.value.id)).toEqual(["ada@work.example"]);
  const preview = await readMergePreview(db(), ada, other);
  if (!preview) throw new Error("nobody to merge");
  const wish = {
    keepId: ada,
    otherId: other,
    keepVersion: preview.keep.version,
    otherVersion: preview.other.version,
  };
  expect(await transact((tx) => mergeCustomers(tx, owner, wish, now))).toMatchObject({ ok: true });
  await followSegments(db(), now);
  expect(await members(frozen.value.id)).toEqual(["ada@example.com"]);
});
