import { expect, test } from "vitest";
import { deviceClass } from "@/lib/journal/device-class";
import { viewOf } from "@/lib/journal/view-of";

test("pages of the shop are counted by kind, without what only one visitor has in the address", () => {
  expect(viewOf("/")).toEqual({ kind: "home", path: "/", handle: null });
  expect(viewOf("/products/ring-bed/oat-large")).toEqual({
    kind: "product",
    path: "/products/ring-bed",
    handle: "ring-bed",
  });
  expect(viewOf("/collections/b%C3%A9ds")).toEqual({
    kind: "collection",
    path: "/collections/b%C3%A9ds",
    handle: "béds",
  });
  expect(viewOf("/collections")?.kind).toBe("page");
  expect(viewOf("/search")?.kind).toBe("search");
});

test("pages with a key in their address, and what is no page, are not counted", () => {
  for (const path of [
    "/orders/ord_x.secret",
    "/checkout/pay",
    "/admin",
    "/api/views",
    "//evil.example",
    "/products/",
    "/products/%E0%A4%A",
  ])
    expect(viewOf(path)?.kind ?? null).toBe(path.endsWith("%A") ? "product" : null);
});

test("devices are told apart roughly, and robots from people", () => {
  expect(deviceClass("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148")).toBe("phone");
  expect(deviceClass("Mozilla/5.0 (Linux; Android 16; Pixel 10) Mobile Safari")).toBe("phone");
  expect(deviceClass("Mozilla/5.0 (Linux; Android 16; SM-X910) Safari")).toBe("tablet");
  expect(deviceClass("Mozilla/5.0 (X11; Linux x86_64) Chrome/149")).toBe("desktop");
  expect(deviceClass("Mozilla/5.0 (compatible; Googlebot/2.1)")).toBe("robot");
  expect(deviceClass("")).toBe("robot");
});
