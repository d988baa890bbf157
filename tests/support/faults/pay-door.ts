import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { POST as webhook } from "@/app/api/stripe/webhook/route";
import { startPayment } from "@/lib/checkout/start-payment";
import { buyer } from "../checkout/buyer";

// A web server with the two doors of paying and nothing else: the button, and Stripe's webhooks. The verbs behind them
// are the product's own.
const app = new Hono();
app.post("/pay/:basket", async (c) => {
  const { email } = await c.req.json<{ email: string }>();
  return c.json(await startPayment(await buyer(c.req.param("basket"), { email }), new Date()));
});
app.post("/api/stripe/webhook", (c) => webhook(c.req.raw));

createAdaptorServer({ fetch: app.fetch }).listen(Number(process.env.PORT), "127.0.0.1", () =>
  process.send?.({ ready: true }),
);
