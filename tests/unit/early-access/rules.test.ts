import { expect, test } from "vitest";
import { emptySaleForm } from "@/lib/early-access/admin/editor/empty-sale-form";
import { readSaleForm } from "@/lib/early-access/admin/editor/read-sale-form";
import { salePrice } from "@/lib/early-access/sale-price";
import { standingOf } from "@/lib/early-access/standing-of";

test("a sale takes its per cent off, rounded half up, or sets the price that was given", () => {
  expect(salePrice(1995, { percent: 30, own: null })).toBe(1397);
  expect(salePrice(1995, { percent: 30, own: 999 })).toBe(999);
  expect(salePrice(1995, { percent: null, own: 999 })).toBe(999);
});

test("what would not be cheaper is no part of a sale", () => {
  expect(salePrice(1995, { percent: null, own: null })).toBeNull();
  expect(salePrice(1995, { percent: 30, own: 1995 })).toBeNull();
  expect(salePrice(0, { percent: 30, own: null })).toBeNull();
});

test("a sale stands where the clock says, each standing from its first moment on", () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 27, hour));
  const sale = { state: "scheduled" as const, opensAt: at(12), endsAt: at(20), endedAt: null };
  const windows = [{ opensAt: at(10) }];
  expect(standingOf({ ...sale, state: "draft", windows }, at(13))).toBe("draft");
  expect([9, 10, 12, 19, 20].map((hour) => standingOf({ ...sale, windows }, at(hour)))).toEqual([
    "scheduled",
    "members",
    "open",
    "open",
    "over",
  ]);
  expect(standingOf({ ...sale, windows: [] }, at(11))).toBe("scheduled");
  expect(standingOf({ ...sale, endedAt: at(14), windows }, at(14))).toBe("over");
});

const place = { currency: "GBP", timeZone: "Europe/London" };
const form = {
  ...emptySaleForm(),
  ...{ name: "Winter", percent: "30 %", opensAt: "2026-11-27T12:00", endsAt: "2026-11-30T23:59" },
};

test("a sale's form is read in the shop's money and time", () => {
  const windows = [
    { id: "", kind: "newsletter" as const, segmentId: "", tier: "", opensAt: "2026-11-26T12:00" },
  ];
  const read = readSaleForm({ ...form, ownPrices: { var_a: "12.50", var_b: "" }, windows }, place);
  expect(read).toMatchObject({
    ok: true,
    value: { percent: 30, ownPrices: { var_a: 1250 }, opensAt: new Date("2026-11-27T12:00:00Z") },
  });
});

test("what cannot be in a sale's form is said beside its field", () => {
  const read = readSaleForm(
    {
      ...{ ...form, percent: "100", ownPrices: { var_a: "cheap" }, endsAt: "2026-11-27T11:00" },
      limitPerCustomer: "0",
      windows: [
        { id: "", kind: "segment", segmentId: "", tier: "", opensAt: "2026-11-27T12:00" },
        { id: "", kind: "newsletter", segmentId: "", tier: "", opensAt: "" },
        { id: "", kind: "tier", segmentId: "", tier: "", opensAt: "2026-11-26T12:00" },
      ],
    },
    place,
  );
  expect(!read.ok && Object.keys(read.detail ?? {}).sort()).toEqual([
    "endsAt",
    "limitPerCustomer",
    "ownPrices.var_a",
    "percent",
    "windows.0.opensAt",
    "windows.0.segmentId",
    "windows.1.opensAt",
    "windows.2.tier",
  ]);
});
