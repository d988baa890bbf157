import { type Context, Hono } from "hono";
import { z } from "zod";
import { findCard } from "../payments/find-card";
import { finishAuthentication } from "../payments/finish-authentication";
import { paySession } from "../payments/pay-session";
import { settlePayment } from "../payments/settle-payment";
import { settleRefund } from "../refunds/settle-refund";
import { contextOf, type Sandbox } from "../sandbox";
import { endOldSessions } from "../sessions/end-old-sessions";
import { heldSession } from "../sessions/held-session";

const outcome = z.enum(["succeed", "fail"]);
const settle = z.strictObject({ outcome: outcome.default("succeed") });
const pay = z.strictObject({
  card: z.string().optional(),
  method: z.enum(["card", "bank_debit"]).default("card"),
  /** How a bank debit ends. */
  outcome: outcome.default("succeed"),
  /** When a bank debit ends; null waits for the command. */
  settleMs: z.number().int().min(0).nullable().default(null),
  /** Whether 3-D Secure is passed when the card asks for it. */
  authenticate: z.boolean().default(true),
});

async function body(c: Context): Promise<unknown> {
  const text = await c.req.text();
  return text === "" ? {} : JSON.parse(text);
}

/** Orders to payments and sessions that on the real Stripe a buyer, a bank or the calendar gives. Not part of Stripe's API. */
export function controlRoutes(sandbox: Sandbox): Hono {
  const app = new Hono().basePath("/_sandbox");
  const { store } = sandbox;

  app.post("/sessions/:id/pay", async (c) => {
    const order = pay.parse(await body(c));
    const id = c.req.param("id");
    const result = store.transaction(() => {
      const payWith =
        order.method === "card"
          ? { kind: "card" as const, card: findCard(order.card ?? "4242424242424242") }
          : { kind: "bank_debit" as const, outcome: order.outcome, settleMs: order.settleMs };
      const first = paySession(contextOf(sandbox), heldSession(store, id), payWith);
      return first === "authenticate"
        ? finishAuthentication(contextOf(sandbox), heldSession(store, id), order.authenticate)
        : first;
    });
    return c.json({ outcome: result, session: heldSession(store, id).object });
  });

  app.post("/sessions/:id/lapse", (c) => {
    const id = c.req.param("id");
    store.transaction(() => {
      const session = heldSession(store, id);
      const context = contextOf(sandbox);
      store.put("sessions", id, { ...session, object: { ...session.object, expires_at: context.now } });
      endOldSessions(context);
    });
    return c.json({ session: heldSession(store, id).object });
  });

  app.post("/payment_intents/:id/settle", async (c) => {
    const order = settle.parse(await body(c));
    return c.json({
      settled: store.transaction(() => settlePayment(contextOf(sandbox), c.req.param("id"), order.outcome)),
    });
  });

  app.post("/refunds/:id/settle", async (c) => {
    const order = settle.parse(await body(c));
    return c.json({
      settled: store.transaction(() => settleRefund(contextOf(sandbox), c.req.param("id"), order.outcome)),
    });
  });

  return app;
}
