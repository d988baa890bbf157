import { expect, test } from "vitest";
import { pageInside } from "@/lib/staff/page-inside";

test.each([
  ["/admin", "/admin"],
  ["/admin/orders/ord_1", "/admin/orders/ord_1"],
  ["/admin/orders?q=ada+lovelace&state=paid", "/admin/orders?q=ada+lovelace&state=paid"],
  ["/admin/products?_rsc=1a2b3", "/admin/products"],
  ["/admin/products?q=mug&_rsc=1a2b3", "/admin/products?q=mug"],
])("%s is a page of the admin area", (wanted, page) => {
  expect(pageInside(wanted)).toBe(page);
});

test.each([
  undefined,
  "",
  "orders",
  "/account",
  "/administrator",
  "//evil.test/admin",
  "https://evil.test/admin",
  "/admin/../account",
  "/admin\\@evil.test",
  "/admin/or ders",
  "/admin/sign-in?next=/admin/sign-in",
  "/admin/second-factor",
  "/admin/welcome/abc",
  `/admin/${"x".repeat(500)}`,
])("%s leads home", (wanted) => {
  expect(pageInside(wanted)).toBe("/admin");
});
