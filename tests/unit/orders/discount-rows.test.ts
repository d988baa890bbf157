import { expect, test } from "vitest";
import { discountRows } from "@/lib/orders/page/discount-rows";

const order = { discountTotal: 0, discountCode: null, discounts: [], exchangeOf: null };
const one = (title: string, code: string | null, amount: number) => ({ title, code, amount });

test("each discount has its name and its sum, and they come to what was taken off", () => {
  const discounts = [one("Winter warmers", null, 670), one("", "WELCOME10", 1000), one("Ten off", "TEN", 30)];
  expect(discountRows({ ...order, discountTotal: 1700, discounts })).toEqual([
    { label: "Discount (Winter warmers)", amount: 670 },
    { label: "Discount (WELCOME10)", amount: 1000 },
    { label: "Discount (Ten off, TEN)", amount: 30 },
  ]);
});

test("what took nothing off the goods has no row, and two of one name have one", () => {
  const discounts = [
    one("Free delivery", null, 0),
    one("Sale", "SALE", 5),
    one("sale", null, 0),
    one("Sale", null, 7),
  ];
  expect(discountRows({ ...order, discountTotal: 12, discounts })).toEqual([
    { label: "Discount (Sale)", amount: 12 },
  ]);
});

test("what came back in an exchange is no discount, and an order without notes keeps its one sum", () => {
  const exchange = { ...order, discountTotal: 900, exchangeOf: { id: "ret_1" } };
  expect(discountRows({ ...exchange, discounts: [one("Sale", null, 200)] })).toEqual([
    { label: "Discount (Sale)", amount: 200 },
    { label: "Came back", amount: 700 },
  ]);
  expect(discountRows({ ...order, discountTotal: 900, discountCode: "OLD, SALE" })).toEqual([
    { label: "Discount (OLD, SALE)", amount: 900 },
  ]);
  expect(discountRows(order)).toEqual([]);
});
