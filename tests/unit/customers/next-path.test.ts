import { expect, test } from "vitest";
import { nextPath } from "@/lib/customers/sign-in/next-path";

test.each([
  ["/admin", "/admin"],
  ["/admin/orders?state=paid&q=a%20b", "/admin/orders?state=paid&q=a%20b"],
  ["/account/orders#x", "/account/orders"],
])("%s is a place to go on to", (text, path) => {
  expect(nextPath(text)).toBe(path);
});

test.each([
  undefined,
  null,
  42,
  "",
  "account",
  "https://evil.test/",
  "//evil.test",
  "/\\evil.test",
  "/\t/evil.test",
  "/..//evil.test",
  "/ /evil.test",
  "/%2F/../\\evil",
  "javascript:alert(1)",
  "/sign-in?next=/sign-in",
  "/sign-in",
  "/sign-out",
  "/api/visitor",
  `/${"x".repeat(600)}`,
])("%s leads to the account", (text) => {
  expect(nextPath(text)).toBe("/account");
});
