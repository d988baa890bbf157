import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readForm } from "@/lib/platform/requests/form-request";
import { rateLimit } from "@/lib/platform/requests/rate-limit";
import { sameOrigin } from "@/lib/platform/requests/same-origin";
import { watchPeers } from "@/lib/platform/requests/watch-peers";

beforeEach(async () => {
  await db().rateLimit.deleteMany();
});

test("a form of another site is refused, and so is one that does not say where it comes from", () => {
  const of = (headers: Record<string, string>) => sameOrigin(new Headers(headers));
  expect(of({ "sec-fetch-site": "same-origin" })).toBe(true);
  expect(of({ "sec-fetch-site": "cross-site", origin: "http://shop.test" })).toBe(false);
  expect(of({ "sec-fetch-site": "same-site" })).toBe(false);
  expect(of({ origin: new URL(env().APP_URL).origin })).toBe(true);
  expect(of({ origin: "http://localhost:3000", host: "localhost:3000" })).toBe(true);
  expect(of({ origin: "https://evil.example", host: "shop.test" })).toBe(false);
  expect(of({ origin: "null" })).toBe(false);
  expect(of({})).toBe(false);
});

test("attempts are counted for each one who tries, and refused with how long to wait", async () => {
  const results = await Promise.all(Array.from({ length: 12 }, () => rateLimit("payment_basket", "bask_a")));
  expect(results.filter((result) => result.ok)).toHaveLength(8);
  const refused = await rateLimit("payment_basket", "bask_a");
  expect(refused).toMatchObject({ ok: false, reason: "too_many_attempts" });
  expect(refused.ok ? 0 : refused.detail?.retryAfterSeconds).toBeGreaterThan(3000);
  expect(await rateLimit("payment_basket", "bask_b")).toMatchObject({ ok: true });
});

test("what guards money is counted where every copy of the shop sees it, and names nobody", async () => {
  await rateLimit("payment_email", "Ada@shop.example");
  await rateLimit("payment_email", "ada@SHOP.example");
  await rateLimit("basket", "203.0.113.7");
  const rows = await db().rateLimit.findMany();
  expect(rows.map((row) => row.points)).toEqual([2]);
  expect(rows[0]?.key).toMatch(/^payment_email:[\w-]{22}$/);
});

test("a form's fields are read, and what is too long or no form is not", async () => {
  const post = (body: BodyInit, type = "application/x-www-form-urlencoded") =>
    readForm(new Request("http://shop.test/", { method: "POST", body, headers: { "content-type": type } }));
  expect(await post("variant=var_1&quantity=2&quantity=3")).toEqual({ variant: "var_1", quantity: "3" });
  expect(await post("name=%C3%A4%00%FF")).toEqual({ name: "ä\u0000\uFFFD" });
  expect(await post(`a=${"x".repeat(70_000)}`)).toBeNull();
  expect(await post("{}", "application/json")).toBeNull();
  expect(await readForm(new Request("http://shop.test/", { method: "POST" }))).toBeNull();
});

test("the server notes the connection's own address over what a visitor sends", async () => {
  watchPeers();
  const server = createServer((request, response) => response.end(String(request.headers["x-peer-address"])));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { "x-peer-address": "6.6.6.6" } });
  expect(await answer.text()).toBe("127.0.0.1");
  await new Promise((resolve) => server.close(resolve));
});
