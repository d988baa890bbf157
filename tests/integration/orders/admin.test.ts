import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { needsYou } from "@/lib/insights/home/needs-you";
import { addNote } from "@/lib/orders/admin/add-note";
import { changeAddress } from "@/lib/orders/admin/address/change-address";
import { listAdminOrders, readNextToPack, readOrderDetail } from "@/lib/orders/admin/data";
import { deliverOrder } from "@/lib/orders/admin/parcels/deliver-order";
import { previewShipping } from "@/lib/orders/admin/parcels/preview-shipping";
import { setPacked } from "@/lib/orders/admin/parcels/set-packed";
import { shipOrder } from "@/lib/orders/admin/parcels/ship-order";
import { shipOrders } from "@/lib/orders/admin/parcels/ship-orders";
import { resendLetter } from "@/lib/orders/admin/resend-letter";
import { type addressFormSchema, shipSchema } from "@/lib/orders/admin/schema";
import { settleQuestion } from "@/lib/orders/admin/settle-question";
import { askHelp } from "@/lib/orders/help/ask-help";
import { requestRefund } from "@/lib/payments/refunds/request-refund";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { readListRequest } from "@/lib/values/list-request";
import { openShop } from "../../support/checkout/open-shop";
import { paidOrder } from "../../support/orders/paid-order";

const now = new Date("2026-11-21T12:00:00Z");
const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "owner", stale: false };
const wren: Actor = { kind: "staff", staffId: "stf_wren", name: "Wren", role: "writer", stale: false };

beforeAll(() => openShop(100));
afterAll(() => db().$disconnect());

const numbers = async (params: Record<string, string | string[]>) =>
  (await listAdminOrders(db(), readListRequest(params), now)).rows.map(({ number }) => number);

const parcel = (orderId: string, lines: { orderLineId: string; quantity: number }[], more = {}) =>
  shipSchema.parse({
    orderId,
    lines,
    carrier: "Royal Mail",
    trackingNumber: "AB1",
    trackingUrl: "",
    ...more,
  });

test("the list is searched by number, name, address and SKU, and filtered by state, country and day", async () => {
  const maya = await paidOrder({ name: "Maya Fenwick", email: "maya@list.test" });
  const omar = await paidOrder({ name: "Omar Okafor", email: "omar@list.test", state: "delivered" });
  await db().orderLine.updateMany({ where: { orderId: omar.id }, data: { sku: "WT-9%" } });
  await db().order.update({
    where: { id: omar.id },
    data: { address: { country: "FR", line1: "1 Rue", city: "Lille" } },
  });
  expect(await numbers({ q: String(maya.number) })).toEqual([maya.number]);
  expect(await numbers({ q: "okaf" })).toEqual([omar.number]);
  expect(await numbers({ q: "MAYA@list" })).toEqual([maya.number]);
  expect(await numbers({ q: "wt-9%" })).toEqual([omar.number]);
  expect(await numbers({ q: "wt-99" })).toEqual([]);
  expect(await numbers({ q: "list.test", state: ["paid", "nonsense"] })).toEqual([maya.number]);
  expect(await numbers({ country: "FR" })).toEqual([omar.number]);
  expect(await numbers({ q: "list.test", placed: "today" })).toEqual([]);
  expect(await numbers({ q: "list.test", placed: "week", sort: "-total" })).toHaveLength(2);
});

test("a packer sends two parcels, the second with what is left, and every step is told and audited", async () => {
  const order = await paidOrder();
  const [nest, throws] = order.lines.map(({ id }) => id) as [string, string];
  const first = await transact((tx) =>
    shipOrder(tx, ann, parcel(order.id, [{ orderLineId: throws, quantity: 1 }]), now),
  );
  expect(first).toMatchObject({ ok: true, value: { state: "part_shipped" } });
  const rest = [
    { orderLineId: nest, quantity: 1 },
    { orderLineId: throws, quantity: 1 },
  ];
  const both = await Promise.all(
    [1, 2].map(() => transact((tx) => shipOrder(tx, ann, parcel(order.id, rest), now))),
  );
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  const detail = await readOrderDetail(db(), order.id, now);
  expect(detail).toMatchObject({ state: "shipped", may: { ship: false, address: false } });
  expect(detail?.parcels.map(({ trackingUrl }) => trackingUrl)).toEqual([
    expect.stringContaining("royalmail.com"),
    expect.stringContaining("AB1"),
  ]);
  for (const { id } of detail?.parcels ?? [])
    expect(await transact((tx) => deliverOrder(tx, ann, { parcelId: id }, now))).toMatchObject({ ok: true });
  const after = await readOrderDetail(db(), order.id, now);
  expect(after?.state).toBe("delivered");
  expect(after?.events.map(({ words }) => words)).toEqual(
    expect.arrayContaining(["Parcel 1 with 1 piece left", "Parcel 2 arrived", "All of it has arrived"]),
  );
  const actions = await db().auditEntry.findMany({ where: { entityId: order.id }, orderBy: { id: "asc" } });
  expect(actions.map(({ action }) => action)).toEqual([
    "order.ship",
    "order.ship",
    "order.deliver",
    "order.deliver",
  ]);
});

test("many are shipped at once; those that cannot be are counted and left as they are", async () => {
  const ready = await paidOrder();
  const ended = await paidOrder({ state: "cancelled" });
  const selection = { ids: [ready.id, ended.id] };
  const preview = await previewShipping(db(), ann, { selection }, now);
  expect(preview).toMatchObject({ value: { count: 1, lines: [{ after: "3 pieces shipped" }] } });
  const done = await transact((tx) => shipOrders(tx, ann, { selection, value: "DPD" }, now));
  expect(done).toMatchObject({ value: { done: 1, skipped: 1 } });
  expect(await db().order.findUnique({ where: { id: ended.id } })).toMatchObject({ state: "cancelled" });
});

test("what is packed waits for its label apart from what is not, can be taken back, and is over once a parcel leaves", async () => {
  const [one, two] = [
    await paidOrder({ email: "packed@list.test" }),
    await paidOrder({ email: "packed@list.test" }),
  ];
  const sent = await paidOrder({ email: "packed@list.test", state: "shipped" });
  const ids = [one.id, two.id, sent.id];
  const lists = async () =>
    Promise.all(["yes", "no"].map((packed) => numbers({ q: "packed@list", state: "paid", packed })));
  const set = (packed: boolean, of: string[], actor = ann) =>
    transact((tx) => setPacked(tx, actor, { selection: { ids: of }, packed }, now));
  expect(await set(true, ids, wren)).toMatchObject({ reason: "forbidden" });
  const both = await Promise.all([set(true, ids), set(true, ids)]);
  expect(both.map((answer) => answer.ok && answer.value.done).sort()).toEqual([0, 2]);
  expect(await lists()).toEqual([[two.number, one.number], []]);
  expect((await readNextToPack(db(), sent.id))?.id).not.toBe(one.id);
  expect(await set(false, [two.id])).toMatchObject({ value: { done: 1, undo: two.id } });
  expect(await lists()).toEqual([[one.number], [two.number]]);
  const [nest] = one.lines.map(({ id }) => id) as [string];
  await transact((tx) => shipOrder(tx, ann, parcel(one.id, [{ orderLineId: nest, quantity: 1 }]), now));
  const detail = await readOrderDetail(db(), one.id, now);
  expect(detail).toMatchObject({ state: "part_shipped", packedAt: null });
  expect(detail?.events.map(({ words }) => words)).toContain("Packed, waiting for its label");
});

test("a question is answered once, by letter, and leaves the list of those that wait", async () => {
  const order = await paidOrder();
  const asked = await transact((tx) => askHelp(tx, order.id, "When?", now));
  const helpRequestId = asked.ok ? asked.value.helpRequestId : "";
  expect(await numbers({ attention: "question" })).toEqual([order.number]);
  const answers = await Promise.all(
    ["Soon.", "Tomorrow."].map((answer) =>
      transact((tx) => settleQuestion(tx, ann, { helpRequestId, answer }, now)),
    ),
  );
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  expect(answers.find((one) => !one.ok)).toMatchObject({ reason: "already_settled", detail: { by: "Ann" } });
  expect(await db().journalEntry.count({ where: { orderId: order.id, type: "help_answered" } })).toBe(1);
  expect(await numbers({ attention: "question" })).toEqual([]);
});

type Typed = z.input<typeof addressFormSchema>;
const address = (order: { id: string; updatedAt: Date }, own: Partial<Typed> = {}) => ({
  orderId: order.id,
  version: order.updatedAt.toISOString(),
  accepted: false,
  name: "Maya Fenwick",
  phone: null,
  line1: "2 New Street",
  line2: null,
  city: "Hebden Bridge",
  region: null,
  postcode: "hx7 8aa",
  country: "GB",
  ...own,
});

test("an address is changed before shipping, kept as history, and not over somebody else's change", async () => {
  const order = await paidOrder();
  await db().order.update({ where: { id: order.id }, data: { deliveryName: "Tracked 48" } });
  const start = await db().order.findUniqueOrThrow({ where: { id: order.id } });
  const changed = await transact((tx) => changeAddress(tx, ann, address(start), now));
  expect(changed).toMatchObject({
    ok: true,
    value: { effect: { served: true, zoneAfter: "Great Britain" } },
  });
  const entry = await db().auditEntry.findFirst({ where: { entityId: order.id, action: "order.address" } });
  expect(entry).toMatchObject({ before: { line1: "17 Albion Terrace" }, after: { postcode: "HX7 8AA" } });
  const late = await transact((tx) => changeAddress(tx, ann, address(start, { city: "Leeds" }), now));
  expect(late).toMatchObject({ reason: "changed_meanwhile", detail: { values: { city: "Hebden Bridge" } } });
  const fresh = await db().order.findUniqueOrThrow({ where: { id: order.id } });
  const abroad = { country: "FR", postcode: "59000" };
  expect(await transact((tx) => changeAddress(tx, ann, address(fresh, abroad), now))).toMatchObject({
    reason: "zone_changed",
    detail: { served: false, zoneAfter: null },
  });
  const meant = await transact((tx) =>
    changeAddress(tx, ann, address(fresh, { ...abroad, accepted: true }), now),
  );
  expect(meant.ok).toBe(true);
  const [nest] = order.lines;
  await transact((tx) =>
    shipOrder(tx, ann, parcel(order.id, [{ orderLineId: nest?.id ?? "", quantity: 1 }]), now),
  );
  const sent = await db().order.findUniqueOrThrow({ where: { id: order.id } });
  expect(await transact((tx) => changeAddress(tx, ann, address(sent), now))).toMatchObject({
    reason: "too_late",
  });
});

test("a letter goes out again in a row of its own, once a press, to the address the order has now", async () => {
  const order = await paidOrder({ email: "old@letters.test" });
  const letter = await db().outboxLetter.create({
    data: {
      id: "lett_first",
      key: `t:${order.id}`,
      template: "thank-you",
      toEmail: "old@letters.test",
      props: {},
      orderId: order.id,
    },
  });
  await db().order.update({ where: { id: order.id }, data: { email: "new@letters.test" } });
  const again = () =>
    transact((tx) => resendLetter(tx, ann, { letterId: letter.id, key: "press-0001" }, now));
  expect(await again()).toMatchObject({ value: { to: "new@letters.test" } });
  await again();
  expect(await db().outboxLetter.count({ where: { orderId: order.id } })).toBe(2);
});

test("an address in the same zone with another tax is not taken without saying so", async () => {
  const order = await paidOrder();
  await db().order.update({ where: { id: order.id }, data: { deliveryName: "Tracked 48" } });
  const start = await db().order.findUniqueOrThrow({ where: { id: order.id } });
  const zone = await db().deliveryZone.findFirstOrThrow();
  const area = await db().deliveryArea.create({ data: { id: "area_nl", zoneId: zone.id, country: "NL" } });
  const dutch = { country: "NL", postcode: "1011 AB" };
  expect(await transact((tx) => changeAddress(tx, ann, address(start, dutch), now))).toMatchObject({
    reason: "zone_changed",
    detail: { served: true, zoneAfter: "Great Britain", taxBefore: "VAT 20%", taxAfter: null },
  });
  const meant = address(start, { ...dutch, accepted: true });
  expect((await transact((tx) => changeAddress(tx, ann, meant, now))).ok).toBe(true);
  await db().deliveryArea.delete({ where: { id: area.id } });
});

test("a withdrawal tells by which day its money must be back", async () => {
  const order = await paidOrder();
  const [nest] = order.lines;
  await db().withdrawal.create({
    data: {
      id: "withd_a",
      orderId: order.id,
      name: "Maya",
      email: "maya@example.com",
      lines: [{ orderLineId: nest?.id, quantity: 1 }],
      declaredAt: now,
      confirmedAt: new Date("2026-11-21T23:30:00Z"),
    },
  });
  const detail = await readOrderDetail(db(), order.id, now);
  expect(detail?.withdrawals).toMatchObject([
    { settled: false, overdue: false, dueAt: new Date("2026-12-05T23:59:59.999Z") },
  ]);
  expect(
    (await readOrderDetail(db(), order.id, new Date("2026-12-06T00:00:00Z")))?.withdrawals[0]?.overdue,
  ).toBe(true);
  const waits = async () => ({
    listed: await numbers({ attention: "withdrawal" }),
    home: (await needsYou(db())).waiting.map(({ kind, orderId }) => [kind, orderId]),
  });
  expect(await waits()).toEqual({ listed: [order.number], home: [["withdrawal", order.id]] });
  const lines = [{ orderLineId: nest?.id ?? "", quantity: 1 }];
  const what = { kind: "lines" as const, lines, delivery: false };
  const wish = {
    orderId: order.id,
    key: "withd_a",
    reason: "withdrawal",
    actor: "staff:ann",
    restock: false,
    what,
  };
  await transact((tx) => requestRefund(tx, wish, now));
  expect((await readOrderDetail(db(), order.id, now))?.withdrawals[0]?.settled).toBe(true);
  expect(await waits(), "what is paid back waits for nobody").toEqual({ listed: [], home: [] });
  const again = { ...{ name: "Maya", email: "maya@example.com", declaredAt: now, confirmedAt: now } };
  await db().withdrawal.create({ data: { id: "withd_b", orderId: order.id, lines, ...again } });
  expect((await waits()).listed, "each piece paid back settles one withdrawal").toEqual([order.number]);
});

test("a role without the permission changes nothing", async () => {
  const order = await paidOrder();
  expect(await addNote(db(), wren, { orderId: order.id, body: "x" }, now)).toMatchObject({
    reason: "forbidden",
  });
  const lines = order.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
  expect(await shipOrder(db(), wren, parcel(order.id, lines), now)).toMatchObject({ reason: "forbidden" });
  expect(await settleQuestion(db(), wren, { helpRequestId: "help_x", answer: "x" }, now)).toMatchObject({
    reason: "forbidden",
  });
});
