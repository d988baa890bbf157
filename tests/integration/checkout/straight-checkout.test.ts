import { expect, test, vi } from "vitest";

/** Cookies as Next has them; null outside Next. */
let cookie: ((name: string) => string | undefined) | null = null;
vi.mock("next/headers", () => ({
  cookies: async () => {
    const get = cookie;
    if (!get) throw new Error("Next was asked outside Next");
    return { get: (name: string) => ({ name, value: get(name) }) };
  },
}));
vi.mock("@/lib/platform/cache/fetch-frame", () => ({
  fetchFrame: async () => "<title>Checkout</title><!--checkout--><p>The foot</p>",
}));

const { GET } = await import("@/app/(checkout)/checkout/route");
const { encodeOnce } = await import("@/lib/platform/cache/encode-once");
const { standAtTheDoor } = await import("@/lib/platform/requests/stand-at-the-door");
const { sign } = await import("@/lib/platform/secrets/signing");
const { fillBasket } = await import("../../support/checkout/fill-basket");
const { openShop } = await import("../../support/checkout/open-shop");
const { serve } = await import("../../support/serve");

test("once Next has answered a checkout, everybody gets their own without Next", async () => {
  const { small, large } = await openShop(5);
  const filled = async (variantId: string) => ({
    cookie: `basket=${sign("basket", await fillBasket({ [variantId]: 1 }))}`,
  });
  const [hers, his] = [await filled(small), await filled(large)];
  const next: string[] = [];
  encodeOnce();
  const lookAway = standAtTheDoor();
  const ask = await serve(async (request, response) => {
    next.push(String(request.url));
    cookie = (name) => request.headers.cookie?.match(`(?:^|; )${name}=([^;]+)`)?.[1];
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    const answer = await GET(new Request(`http://shop.test${request.url}`, { headers }));
    cookie = null;
    answer.headers.forEach((value, name) => void response.setHeader(name, value));
    response.end();
  });

  const first = await ask("/checkout", hers);
  const [again, another, guest] = [
    await ask("/checkout", hers),
    await ask("/checkout", his),
    await ask("/checkout"),
  ];
  lookAway();
  expect(first.said).toContain("Buy now and pay");
  expect([again.status, again.said]).toEqual([200, first.said]);
  expect(again.headers["cache-control"]).toBe("private, no-store");
  expect(another.said).toContain("Buy now and pay");
  expect(another.said).not.toBe(first.said);
  expect(guest.said).toContain("Your basket is empty");
  expect(next).toEqual(["/checkout"]);
});
