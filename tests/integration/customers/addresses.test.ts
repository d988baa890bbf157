import { beforeEach, expect, test } from "vitest";
import { listAddresses, readAddress } from "@/lib/customers/addresses/data";
import { removeAddress } from "@/lib/customers/addresses/remove-address";
import { saveAddress } from "@/lib/customers/addresses/save-address";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";

const now = new Date("2026-11-22T21:00:00Z");
const [me, other] = [createId("cust"), createId("cust")];
const parts = {
  ...{ name: "Ada Lovelace", phone: null, line1: "12 St James's Square", line2: null },
  ...{ city: "Bristol", region: null, postcode: "BS1 4DJ", country: "GB" },
};
const save = (customerId: string, line1: string, more: { id?: string; isDefault?: boolean } = {}) =>
  transact((tx) =>
    saveAddress(
      tx,
      { customerId, id: more.id ?? null, isDefault: more.isDefault ?? false, parts: { ...parts, line1 } },
      now,
    ),
  );
const shown = async (customerId: string) =>
  (await listAddresses(db(), customerId)).map(({ line1, isDefault }) => (isDefault ? `*${line1}` : line1));

beforeEach(async () => {
  await db().customer.deleteMany();
  for (const id of [me, other]) await db().customer.create({ data: { id, email: `${id}@example.com` } });
});

test("the first address is the usual one until another is said to be, and there is always just one", async () => {
  await save(me, "One");
  await save(me, "Two");
  expect(await shown(me)).toEqual(["*One", "Two"]);
  await Promise.all([save(me, "Three", { isDefault: true }), save(me, "Four", { isDefault: true })]);
  expect((await shown(me)).filter((line) => line.startsWith("*"))).toHaveLength(1);
  await expect(
    db().customerAddress.updateMany({ where: { customerId: me }, data: { isDefault: true } }),
  ).rejects.toThrow();
});

test("when the usual address goes, the oldest that is left takes its place", async () => {
  const first = await save(me, "One");
  await save(me, "Two");
  await save(me, "Three");
  if (!first.ok) throw new Error("not saved");
  await transact((tx) => removeAddress(tx, { customerId: me, id: first.value.id }, now));
  expect(await shown(me)).toEqual(["*Two", "Three"]);
});

test("nobody reads, changes or removes another's address", async () => {
  const mine = await save(me, "Mine");
  if (!mine.ok) throw new Error("not saved");
  const { id } = mine.value;
  expect(await readAddress(db(), other, id)).toBeNull();
  expect(await save(other, "Stolen", { id })).toMatchObject({ reason: "unknown" });
  await transact((tx) => removeAddress(tx, { customerId: other, id }, now));
  expect(await shown(me)).toEqual(["*Mine"]);
  expect(await shown(other)).toEqual([]);
});

test("there is a most, also for those who send many at once", async () => {
  const saved = await Promise.all(Array.from({ length: 25 }, (_, n) => save(me, `No ${n}`)));
  expect(saved.filter((one) => one.ok)).toHaveLength(20);
});
