import { afterAll, beforeAll, expect, test } from "vitest";
import { orderPath } from "@/lib/orders/order-path";
import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import { db } from "@/lib/platform/db";
import { sign } from "@/lib/platform/secrets/signing";
import { type FaultShop, openFaultShop, openingTimeout } from "../support/faults/fault-shop";
import { purchase } from "../support/faults/purchase";

let shop: FaultShop;

beforeAll(async () => {
  shop = await openFaultShop(10);
}, openingTimeout);
afterAll(() => shop.close());

/** What somebody without script gets to read. */
async function read(path: string, cookie: string, form?: string) {
  const origin = process.env.APP_URL ?? "";
  const type = { "content-type": "application/x-www-form-urlencoded" };
  const posted = form === undefined ? {} : { method: "POST", body: form };
  const answer = await fetch(`${origin}${path}`, {
    ...posted,
    redirect: "manual",
    headers: { cookie, origin, ...(form === undefined ? {} : type) },
  });
  const html = (await answer.text()).replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, "");
  return { status: answer.status, html, text: html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ") };
}

test("while the database is away a visitor's own pages say so with 503, and are there again as soon as it is", async () => {
  const buyer = await purchase(shop, "away@example.com");
  expect(await buyer.press()).toMatchObject({ ok: true });
  const order = await db().order.findFirstOrThrow({ where: { email: "away@example.com" } });
  const cookie = `basket=${sign("basket", order.basketId ?? "")}`;
  const path = orderPath(order.id);
  const pages = ["/basket", "/checkout", path, `${path}/withdraw`, `${path}/invoice`];
  const there = async () => {
    for (const page of ["/", ...pages.slice(0, 3)]) {
      const { status, text } = await read(page, cookie);
      expect(`${page} ${status}`).toBe(`${page} 200`);
      expect(text).toMatch(/Your basket|Checkout|Your order|Basket/);
    }
  };
  await there();
  const windows = ["/", "/about", "/collections"];
  for (const page of windows) expect(`${page} ${(await read(page, "")).status}`).toBe(`${page} 200`);
  // What was sold makes them out of date; they are not looked at again before the database goes.
  await db().$transaction((tx) => refreshTags(tx, [cacheTags.listings, cacheTags.settings]));
  await expect
    .poll(
      async () =>
        await db().$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'refresh-tags'`,
    )
    .toEqual([]);
  await shop.postgres.without(async () => {
    for (const page of pages) {
      const { status, text, html } = await read(page, cookie);
      expect(`${page} ${status}`).toBe(`${page} 503`);
      expect(text).toContain("One moment, please.");
      expect(html).toContain(`href="${page}"`);
    }
    const pressed = await read("/checkout/submit", cookie, "intent=pay");
    expect(pressed).toMatchObject({ status: 503 });
    expect(pressed.html).toContain('href="/checkout"');
    // The shop window stands in the street all the same, as it was last, for whoever looks at it.
    for (const page of windows) expect(`${page} ${(await read(page, "")).status}`).toBe(`${page} 200`);
  });
  await there();
});
