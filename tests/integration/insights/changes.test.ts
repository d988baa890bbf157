import { beforeEach, expect, test } from "vitest";
import { changesSince } from "@/lib/insights/home/changes-since";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { audit } from "@/lib/staff/audit";
import { renameSelf } from "@/lib/staff/members/rename-self";
import { owner, pastOrder, support, writer } from "../../support/customers/known-customer";
import { staffRow } from "../../support/staff-row";

const since = new Date("2026-11-22T08:00:00Z");
const now = new Date("2026-11-22T10:00:00Z");
const manager = { ...owner, staffId: "stf_manager", role: "manager" } as const;
const did = (entity: string) => ({
  action: `${entity}.save`,
  entity,
  entityId: `${entity}_1`,
  before: null,
  after: null,
});

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE orders, audit_entry CASCADE`;
});

test("everybody hears what colleagues did since the last visit, as far as their role may see the thing", async () => {
  await pastOrder(null, { paidAt: now });
  for (const entity of ["product", "order", "customer", "staff", "setting", "job", "export"])
    await transact((tx) => audit(tx, owner, did(entity), now));
  const told = async (actor: typeof owner | typeof writer | typeof support | typeof manager) => {
    const { paidOrders, done, all } = await changesSince(db(), actor, since);
    return { orders: paidOrders?.count ?? null, things: done.map(({ entity }) => entity).sort(), all };
  };
  expect(await told(writer)).toEqual({ orders: null, things: ["product", "setting"], all: false });
  expect(await told(support)).toEqual({
    orders: 1,
    things: ["customer", "order", "product", "setting"],
    all: false,
  });
  expect((await told(manager)).all).toBe(true);
  expect((await told(manager)).things).toHaveLength(6);
  expect((await told(owner)).things, "one's own deeds are no news").toEqual([]);
});

test("somebody who works here renames themselves, and nobody else; the log knows both names", async () => {
  const { actor, staffId } = await staffRow("writer");
  const colleague = await staffRow("owner");
  expect(await transact((tx) => renameSelf(tx, actor, { name: "Wren New" }, now))).toMatchObject({
    ok: true,
  });
  expect(await db().staffMember.findUnique({ where: { id: staffId } })).toMatchObject({ name: "Wren New" });
  expect(await db().staffMember.findUnique({ where: { id: colleague.staffId } })).toMatchObject({
    name: colleague.actor.name,
  });
  expect(await db().auditEntry.findMany({ where: { action: "staff.rename" } })).toMatchObject([
    { entityId: staffId, before: { name: actor.name }, after: { name: "Wren New" } },
  ]);
  await db().staffMember.update({ where: { id: staffId }, data: { state: "ended", endedAt: now } });
  expect(await transact((tx) => renameSelf(tx, actor, { name: "Ghost" }, now))).toMatchObject({
    reason: "forbidden",
  });
});
