import { afterAll, beforeAll, expect, test } from "vitest";
import { startLocalStripe } from "../support/local-stripe";
import { checkoutParams, stripeClient } from "../support/stripe-checkout";

// Far above what is needed: a busy machine must not look like a fault.
const patience = { timeout: 20_000 };

let local: Awaited<ReturnType<typeof startLocalStripe>>;
let stripe: ReturnType<typeof stripeClient>;

beforeAll(async () => {
  local = await startLocalStripe({ settleMs: 100 });
  stripe = stripeClient(local.url);
});
afterAll(() => local.stop());

const session = () => stripe.checkout.sessions.create(checkoutParams());
const send = (path: string, fields: Record<string, string>) =>
  fetch(`${local.url}${path}`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
const open = async (path: string) => {
  const answer = await fetch(`${local.url}${path}`);
  return { status: answer.status, text: await answer.text() };
};

test("it says that it is a test, what is bought, what it costs, and where back to the shop is", async () => {
  const { id } = await session();
  const { status, text } = await open(`/c/pay/${id}`);
  expect(status).toBe(200);
  for (const part of [
    "No card is charged",
    "Bed",
    "× 2",
    "Standard delivery",
    "£3.95",
    "£69.90",
    'href="http://shop.test/basket"',
  ])
    expect(text).toContain(part);
});

test("a card that succeeds leads back to the shop, and so does a second click", async () => {
  const { id } = await session();
  for (const _ of [1, 2]) {
    const answer = await send(`/c/pay/${id}`, { pay_with: "4242424242424242", number: "" });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `http://shop.test/thanks?session=${id}`,
    ]);
  }
  expect((await stripe.events.list({ type: "charge.succeeded" })).data).toHaveLength(1);
  expect(await open(`/c/pay/${id}`)).toMatchObject({
    status: 410,
    text: expect.stringContaining("Already paid for"),
  });
});

test("a declined card is told in words and the page takes another", async () => {
  const { id } = await session();
  expect((await send(`/c/pay/${id}`, { number: "4000 0000 0000 9995" })).headers.get("location")).toBe(
    `/c/pay/${id}`,
  );
  expect((await open(`/c/pay/${id}`)).text).toContain("Your card has insufficient funds. Nothing was taken.");
  expect((await send(`/c/pay/${id}`, { number: "4242 4242 4242 4242" })).headers.get("location")).toContain(
    "/thanks",
  );
});

test("3-D Secure asks once more: failing leads back to the page, completing to the shop", async () => {
  const { id } = await session();
  const ask = () => send(`/c/pay/${id}`, { pay_with: "4000002760003184" });
  expect((await ask()).headers.get("location")).toBe(`/c/pay/${id}/authenticate`);
  expect((await open(`/c/pay/${id}/authenticate`)).text).toContain("Complete");
  expect((await send(`/c/pay/${id}/authenticate`, { answer: "fail" })).headers.get("location")).toBe(
    `/c/pay/${id}`,
  );
  expect((await open(`/c/pay/${id}`)).text).toContain("unable to authenticate");
  await ask();
  expect((await send(`/c/pay/${id}/authenticate`, { answer: "complete" })).headers.get("location")).toContain(
    "/thanks",
  );
});

test("a bank debit leads to the shop at once and settles after a while", async () => {
  const { id } = await session();
  expect((await send(`/c/pay/${id}`, { pay_with: "bank_debit_succeed" })).headers.get("location")).toContain(
    "/thanks",
  );
  const status = async () => (await stripe.checkout.sessions.retrieve(id)).payment_status;
  expect(await status()).toBe("unpaid");
  await expect.poll(status, patience).toBe("paid");
});

test("an expired page and one that never was say so", async () => {
  const { id } = await session();
  await stripe.checkout.sessions.expire(id);
  expect(await open(`/c/pay/${id}`)).toMatchObject({
    status: 410,
    text: expect.stringContaining("has expired"),
  });
  expect((await open("/c/pay/cs_test_none")).status).toBe(404);
});

test("what a shop names its goods is shown as it is and never run", async () => {
  const name = `<script>alert("&amp;")</script>`;
  const price = { currency: "gbp", unit_amount: 500, product_data: { name } };
  const { id } = await stripe.checkout.sessions.create(
    checkoutParams({ line_items: [{ quantity: 1, price_data: price }] }),
  );
  const { text } = await open(`/c/pay/${id}`);
  expect(text).not.toContain("<script>");
  expect(text).toContain("&lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt;");
});
