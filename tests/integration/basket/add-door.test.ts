import { type IncomingMessage, ServerResponse } from "node:http";
import { afterEach, beforeAll, expect, test, vi } from "vitest";

/** The browser's cookies. */
const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => jar.set(name, value),
  }),
  headers: async () => new Headers(),
}));

const { addToBasket } = await import("@/lib/basket/actions");
const { takeReady } = await import("@/lib/platform/cache/ready-answers");
const { db } = await import("@/lib/platform/db");
const { openShop } = await import("../../support/checkout/open-shop");

let small: string;
beforeAll(async () => {
  ({ small } = await openShop(5));
});
afterEach(() => jar.clear());

/** The door's answer to the page's script, as it travels. */
async function add(variant: string, tell: Parameters<typeof addToBasket>[1]) {
  const answer = await addToBasket(
    new Request("http://shop.test/basket/add", {
      method: "POST",
      body: new URLSearchParams({ variant, looked: variant, products: "" }),
      headers: { "sec-fetch-site": "same-origin", accept: "application/json" },
    }),
    tell,
  );
  const response = new ServerResponse({ method: "POST" } as IncomingMessage);
  for (const [name, value] of answer?.headers ?? []) response.setHeader(name, value);
  return { status: answer?.status, said: JSON.parse(String(takeReady(response))) };
}

test("what was put in is said to be in, also when the rest of what the page wanted to know cannot be told", async () => {
  const { status, said } = await add(small, async () => {
    throw new Error("the pool is exhausted");
  });
  expect(status).toBe(200);
  expect(said).toMatchObject({ ok: true, added: 1, count: 1 });
  expect(said).not.toHaveProperty("visitor");
  expect(await db().basketLine.findMany()).toMatchObject([{ variantId: small, quantity: 1 }]);
});

test("the page is told of the basket that was begun for it", async () => {
  const tell = vi.fn(async () => ({}) as never);
  const { said } = await add(small, tell);
  const { basketId } = await db().basketLine.findFirstOrThrow({ orderBy: { addedAt: "desc" } });
  const question = { variantId: small, productIds: [] };
  expect(tell).toHaveBeenCalledExactlyOnceWith(question, { customer: null, basketId });
  expect(said.visitor).toEqual({});
});
