import { beforeEach, expect, test } from "vitest";
import { saveProduct } from "@/lib/catalogue/save-product";
import { makeViewPartitions } from "@/lib/journal/make-view-partitions";
import { recordView } from "@/lib/journal/record-view";
import { db } from "@/lib/platform/db";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-30T23:30:00Z");
const seen = { path: "/", referrer: "", ownHost: "shop.test", device: "phone" as const };
const look = (more: Partial<typeof seen>, at = now) =>
  db().$transaction((tx) => recordView(tx, { ...seen, ...more }, at));
const partitionsWithRows = () =>
  db().$queryRaw<
    { part: string }[]
  >`SELECT DISTINCT tableoid::regclass::text AS part FROM page_view ORDER BY 1`;

beforeEach(async () => {
  await db().pageView.deleteMany();
});

test("a view keeps the page, the product and the host before, and nothing that names a visitor", async () => {
  await db().$transaction((tx) => saveProduct(tx, productDraft(), now));
  const { id } = await db().product.findUniqueOrThrow({ where: { handle: "ring-bed" } });
  expect(
    await look({ path: "/products/ring-bed/small", referrer: "https://search.example/?q=my+name" }),
  ).toBe(true);
  const views = await db().pageView.findMany();
  expect(views).toHaveLength(1);
  expect(views[0]).toMatchObject({
    path: "/products/ring-bed",
    kind: "product",
    productId: id,
    collectionId: null,
    referrerHost: "search.example",
    visitorId: null,
    deviceClass: "phone",
  });
});

test("coming from the shop itself, from nowhere or from nonsense says nothing", async () => {
  await look({ referrer: "https://shop.test/collections" });
  await look({ referrer: "not an address" });
  await look({ path: "/products/no-such\u0000-bed", referrer: "javascript:alert(1)" });
  expect((await db().pageView.findMany()).map((view) => view.referrerHost)).toEqual([null, null, null]);
});

test("robots and private addresses are not counted", async () => {
  expect(await db().$transaction((tx) => recordView(tx, { ...seen, device: "robot" }, now))).toBe(false);
  expect(await look({ path: "/orders/ord_1.key" })).toBe(false);
  expect(await db().pageView.count()).toBe(0);
});

test("partitions are made ahead, as often as one likes, also when the month has begun without one", async () => {
  await look({});
  await db().$transaction((tx) => makeViewPartitions(tx, now));
  await db().$transaction((tx) => makeViewPartitions(tx, now));
  await look({}, new Date("2026-12-01T00:00:00Z"));
  await look({}, new Date("2027-01-15T00:00:00Z"));
  expect((await partitionsWithRows()).map(({ part }) => part)).toEqual([
    "page_view_2026_12",
    "page_view_2027_01",
    "page_view_default",
  ]);
});
