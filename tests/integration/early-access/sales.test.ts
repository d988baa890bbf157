import { beforeEach, expect, test } from "vitest";
import { quoteBasket } from "@/lib/basket/data";
import { addLine } from "@/lib/basket/lines/add-line";
import { listProducts, readProduct } from "@/lib/catalogue/data";
import { switchPrices } from "@/lib/catalogue/prices/switch-prices";
import { saveProduct } from "@/lib/catalogue/save-product";
import { listSales } from "@/lib/early-access/admin/data";
import { copySale } from "@/lib/early-access/admin/editor/copy-sale";
import { deleteSale } from "@/lib/early-access/admin/editor/delete-sale";
import { readSaleForm } from "@/lib/early-access/admin/editor/read-sale-form";
import { saleForm } from "@/lib/early-access/admin/editor/sale-form";
import { saveSale } from "@/lib/early-access/admin/editor/save-sale";
import { previewSale } from "@/lib/early-access/admin/goods/preview-sale";
import { endSale } from "@/lib/early-access/admin/schedule/end-sale";
import { scheduleSale } from "@/lib/early-access/admin/schedule/schedule-sale";
import { unscheduleSale } from "@/lib/early-access/admin/schedule/unschedule-sale";
import { standingOf } from "@/lib/early-access/standing-of";
import { db } from "@/lib/platform/db";
import { waitForClock } from "@/lib/platform/jobs/wait-for-clock";
import { transact } from "@/lib/platform/transact";
import { readListRequest } from "@/lib/values/list-request";
import { visitorGoods } from "../../support/basket/visitor-goods";
import { saleOf } from "../../support/early-access/sale-of";
import { productDraft } from "../../support/product";

const shop = { kind: "system", name: "test" } as const;
const before = new Date("2026-09-01T09:00:00Z");
const now = new Date("2026-11-02T09:00:00Z");
const opensAt = new Date("2026-11-10T12:00:00Z");
const endsAt = new Date("2026-11-15T12:00:00Z");
const justBefore = (at: Date) => new Date(at.getTime() - 1);
const limits = { quantityPerLine: 99, linesPerBasket: 50 };

let productId: string;
let small: string;

beforeEach(async () => {
  await db().sale.deleteMany();
  await db().product.deleteMany();
  const saved = await transact((tx) => saveProduct(tx, productDraft({ publishedAt: before }), before));
  if (!saved.ok) throw new Error(saved.reason);
  productId = saved.value.id;
  small = (await db().variant.findFirstOrThrow({ where: { slug: "small" } })).id;
});

const sale = (own = {}) => saleOf({ productIds: [productId], opensAt, endsAt, ...own }, now);

async function priceIn(at: Date) {
  const added = await addLine(
    db(),
    { basketId: null, variantId: small, quantity: 1, currency: "GBP", limits },
    at,
  );
  if (!added.ok) throw new Error(added.reason);
  const { basketId, unitPrice } = added.value;
  const quote = await quoteBasket(db(), { basketId, destination: { country: "GB" }, now: at });
  const asked = await visitorGoods({ variantId: small, automatic: [] }, at);
  return [unitPrice, quote.lines[0]?.unitPrice, asked.variant?.unitPrice];
}

test("a sale's price is charged from its first moment to its last, everywhere alike", async () => {
  await sale();
  expect(await priceIn(justBefore(opensAt))).toEqual([7900, 7900, 7900]);
  expect(await priceIn(opensAt)).toEqual([6320, 6320, 6320]);
  expect(await priceIn(justBefore(endsAt))).toEqual([6320, 6320, 6320]);
  expect(await priceIn(endsAt)).toEqual([7900, 7900, 7900]);
});

test("pages and lists say nothing of it before, and switch with the job, the thirty days' lowest price with them", async () => {
  const past = new Date("2026-10-25T09:00:00Z");
  const cheaper = productDraft({ publishedAt: before });
  const lowered = {
    ...cheaper,
    variants: cheaper.variants.map((one) => ({ ...one, price: one.price - 400 })),
  };
  await transact((tx) => saveProduct(tx, lowered, past));
  await transact((tx) => saveProduct(tx, cheaper, new Date("2026-10-30T09:00:00Z")));
  await sale();
  const secret = JSON.stringify([
    await readProduct(db(), "ring-bed", justBefore(opensAt)),
    await listProducts(db(), {}, justBefore(opensAt)),
  ]);
  expect(secret).not.toMatch(/6320|Winter secret|11600/);
  expect(await switchPrices(db(), opensAt, opensAt)).toBe(1);
  const open = await readProduct(db(), "ring-bed", opensAt);
  expect(open?.variants[0]).toMatchObject({
    price: 6320,
    priceUntil: endsAt,
    reduction: { lowestPrior: 7500, percent: 15, since: opensAt },
  });
  expect((await listProducts(db(), {}, opensAt)).products[0]).toMatchObject({
    ...{ minPrice: 6320, reduced: true, lowestPrior: 7500 },
  });
  await switchPrices(db(), endsAt, endsAt);
  expect((await readProduct(db(), "ring-bed", endsAt))?.variants[0]).toMatchObject({
    ...{ price: 7900, priceUntil: null, reduction: null },
  });
  expect((await listProducts(db(), {}, endsAt)).products[0]).toMatchObject({
    minPrice: 7900,
    reduced: false,
  });
});

test("the job that switches waits for the moment by the database's clock", async () => {
  const at = new Date(Date.now() + 400);
  expect((await waitForClock(db(), at)).getTime()).toBeGreaterThanOrEqual(at.getTime());
  await sale();
  const jobs = await db().$queryRaw<{ key: string; ahead: number }[]>`
    SELECT key, (extract(epoch FROM split_part(key, 's:', 2)::timestamptz - run_at))::int AS ahead
    FROM graphile_worker.jobs WHERE key LIKE 'prices:%' ORDER BY key`;
  expect(jobs).toEqual([
    { key: `prices:${opensAt.toISOString()}`, ahead: 5 },
    { key: `prices:${endsAt.toISOString()}`, ahead: 5 },
  ]);
});

test("a scheduled sale can be taken back until its first window, and ended from then on", async () => {
  const first = new Date("2026-11-09T12:00:00Z");
  const id = await sale({ windows: [{ kind: "newsletter", opensAt: first }] });
  const end = (at: Date) => transact((tx) => endSale(tx, shop, { id }, at));
  const takeBack = (at: Date) => transact((tx) => unscheduleSale(tx, shop, { id }, at));
  expect(await end(justBefore(first))).toMatchObject({ reason: "not_running" });
  expect(await takeBack(first)).toMatchObject({ reason: "has_begun" });
  expect(await takeBack(justBefore(first))).toMatchObject({ ok: true });
  expect(await db().pricePeriod.count()).toBe(0);
  expect(await priceIn(opensAt)).toEqual([7900, 7900, 7900]);
  const again = await sale({ windows: [{ kind: "newsletter", opensAt: first }] });
  const early = new Date("2026-11-12T12:00:00Z");
  expect(await transact((tx) => endSale(tx, shop, { id: again }, early))).toMatchObject({ ok: true });
  expect(await priceIn(justBefore(early))).toEqual([6320, 6320, 6320]);
  expect(await priceIn(early)).toEqual([7900, 7900, 7900]);
  expect(await transact((tx) => endSale(tx, shop, { id: again }, early))).toMatchObject({
    reason: "not_running",
  });
  expect(await transact((tx) => deleteSale(tx, shop, { id: again }, early))).toMatchObject({
    reason: "not_a_draft",
  });
});

test("what lacks goods, moments or a reduction is not scheduled, and nobody schedules another's draft", async () => {
  const draft = async (own: object) => {
    const made = await db().sale.create({
      data: {
        id: `sale_${Math.random()}`,
        name: "x",
        createdAt: now,
        updatedAt: now,
        opensAt,
        endsAt,
        ...own,
      },
    });
    return transact((tx) => scheduleSale(tx, shop, { id: made.id, version: 1 }, now));
  };
  const goods = { productIds: [productId], percent: 10 };
  expect(await draft({ ...goods, opensAt: null })).toMatchObject({ reason: "no_opening" });
  expect(await draft({ ...goods, opensAt: now })).toMatchObject({ reason: "opening_is_past" });
  expect(await draft({ percent: 10 })).toMatchObject({ reason: "no_goods" });
  expect(await draft({ productIds: [productId] })).toMatchObject({ reason: "nothing_reduced" });
  expect(await draft({ ...goods, version: 2 })).toMatchObject({ reason: "changed_meanwhile" });
  expect(await draft(goods)).toMatchObject({ ok: true, value: { variants: 2 } });
  expect(await db().pricePeriod.count()).toBe(2);
});

test("the database refuses a price for a time that ends before it begins, and one that is rewritten", async () => {
  await sale();
  await expect(db().$executeRaw`UPDATE price_period SET price = 1`).rejects.toThrow(/only the end may move/);
  await expect(db().pricePeriod.updateMany({ data: { until: before } })).rejects.toThrow(/price_period_ends/);
  await expect(db().sale.updateMany({ data: { endsAt: null } })).rejects.toThrow(/sale_scheduled/);
  await expect(db().sale.updateMany({ data: { percent: 96 } })).rejects.toThrow(/sale_percent/);
});

test("the owner sees each price before, what is left out and which sales overlap", async () => {
  await transact((tx) =>
    saveProduct(
      tx,
      productDraft({ handle: "card", title: "Card", giftCard: true, publishedAt: before }),
      before,
    ),
  );
  const card = await db().product.findFirstOrThrow({ where: { handle: "card" } });
  const other = await sale({ name: "Other", ownPrices: { [small]: "60.00" }, percent: "5" });
  const id = await sale({ productIds: [productId, card.id] });
  const row = await db().sale.findUniqueOrThrow({ where: { id }, include: { windows: true } });
  const place = { currency: "GBP", timeZone: "Europe/London" };
  const rule = readSaleForm(saleForm(row, place), place);
  if (!rule.ok) throw new Error("unreadable");
  const preview = await previewSale(db(), id, rule.value, now);
  expect(preview.pieces.map(({ title, price, leftOut }) => [title, price, leftOut])).toEqual([
    ["Card, Small", null, "gift_card"],
    ["Card, Large", null, "gift_card"],
    ["Ring Bed, Small", 6320, null],
    ["Ring Bed, Large", 11600, null],
  ]);
  expect(preview).toMatchObject({ total: 4, reduced: 2, silent: 0 });
  expect(preview.overlaps).toEqual([
    {
      ...{
        saleId: other,
        name: "Other",
        from: opensAt,
        until: endsAt,
        firstAt: null,
        variants: 2,
        lower: 1,
        same: 0,
      },
      goods: [
        { title: "Ring Bed, Small", here: 6320, there: 6000 },
        { title: "Ring Bed, Large", here: 11_600, there: 13_775 },
      ],
    },
  ]);
  expect(await priceIn(opensAt), "the lowest counts").toEqual([6000, 6000, 6000]);
});

test("the list says where each sale stands, as the rule says it of one", async () => {
  await sale({ windows: [{ kind: "newsletter", opensAt: new Date("2026-11-09T12:00:00Z") }] });
  const rows = await db().sale.findMany({ include: { windows: true } });
  for (const at of [now, new Date("2026-11-09T12:00:00Z"), opensAt, justBefore(endsAt), endsAt]) {
    const page = await listSales(db(), readListRequest({}), at);
    expect(page.rows.map(({ standing }) => standing)).toEqual(rows.map((row) => standingOf(row, at)));
  }
});

test("only a draft is changed, and not over somebody else's words", async () => {
  const id = await sale();
  const row = await db().sale.findUniqueOrThrow({ where: { id }, include: { windows: true } });
  const form = saleForm(row, { currency: "GBP", timeZone: "Europe/London" });
  expect(await transact((tx) => saveSale(tx, shop, form, now))).toMatchObject({ reason: "not_a_draft" });
  await transact((tx) => unscheduleSale(tx, shop, { id }, now));
  expect(await transact((tx) => saveSale(tx, shop, form, now))).toMatchObject({
    reason: "changed_meanwhile",
  });
});

test("sales meet in their windows too, and a settled sale is compared by its settled prices", async () => {
  const early = new Date("2026-11-08T12:00:00Z");
  const windows = [{ kind: "newsletter" as const, opensAt: early }];
  const other = await sale({
    ...{ name: "Other", percent: "20", windows },
    ...{ opensAt: new Date("2026-11-20T12:00:00Z"), endsAt: new Date("2026-11-22T12:00:00Z") },
  });
  const id = await sale();
  const place = { currency: "GBP", timeZone: "Europe/London" };
  const overlapsOf = async (own: object) => {
    const row = await db().sale.findUniqueOrThrow({ where: { id }, include: { windows: true } });
    const rule = readSaleForm({ ...saleForm(row, place), ...own }, place);
    if (!rule.ok) throw new Error("unreadable");
    return (await previewSale(db(), id, rule.value, now)).overlaps;
  };
  expect(await overlapsOf({})).toMatchObject([
    { saleId: other, firstAt: early, variants: 2, lower: 0, same: 2 },
  ]);
  expect(await overlapsOf({ percent: "50" }), "what is typed changes no settled price").toMatchObject([
    { same: 2 },
  ]);
  await transact((tx) => unscheduleSale(tx, shop, { id }, now));
  expect(await overlapsOf({ percent: "50" })).toMatchObject([{ lower: 0, same: 0 }]);
  expect(await overlapsOf({ opensAt: "2026-11-05T12:00", endsAt: "2026-11-08T12:00" })).toEqual([]);
});

test("a copy is a draft at another time, with its windows as far from its opening by the shop's clock", async () => {
  const first = new Date("2026-11-09T09:00:00Z");
  const id = await sale({ limitPerCustomer: "2", windows: [{ kind: "newsletter", opensAt: first }] });
  // In summer time: the same hours on the wall are an hour earlier by UTC.
  const copy = (opens: string) => transact((tx) => copySale(tx, shop, { id, opensAt: opens }, now));
  const made = await copy("2027-06-01T12:00");
  if (!made.ok) throw new Error(made.reason);
  const row = await db().sale.findUniqueOrThrow({ where: { id: made.value.id }, include: { windows: true } });
  const kept = await db().sale.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({
    ...{ name: "Winter secret (copy)", state: "draft", endedAt: null, version: 1, percent: 20 },
    ...{ productIds: [productId], limitPerCustomer: 2, ownPrices: kept.ownPrices },
    opensAt: new Date("2027-06-01T11:00:00Z"),
    endsAt: new Date("2027-06-06T11:00:00Z"),
    windows: [{ kind: "newsletter", opensAt: new Date("2027-05-31T08:00:00Z") }],
  });
  expect(await db().pricePeriod.count({ where: { saleId: row.id } })).toBe(0);
  expect(await copy("soon")).toMatchObject({ reason: "invalid", detail: { opensAt: expect.any(String) } });
  await db().sale.update({ where: { id: row.id }, data: { opensAt: null } });
  const from = (one: string) =>
    transact((tx) => copySale(tx, shop, { id: one, opensAt: "2027-06-01T12:00" }, now));
  expect(await from(row.id)).toMatchObject({ reason: "no_opening" });
  expect(await from("sale_gone")).toMatchObject({ reason: "not_found" });
});
