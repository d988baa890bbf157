import { Hono } from "hono";
import { z } from "zod";
import { answerDispute } from "../disputes/answer-dispute";
import { closeDispute } from "../disputes/close-dispute";
import { raiseDispute } from "../disputes/raise-dispute";
import { contextOf, type Sandbox } from "../sandbox";

const objection = z.strictObject({
  reason: z.string().default("fraudulent"),
  inquiry: z.boolean().default(false),
});
const decision = z.strictObject({ outcome: z.enum(["won", "lost"]) });

/** Orders that on the real Stripe a buyer's bank gives, or the shop in Stripe's dashboard. */
export function disputeRoutes(sandbox: Sandbox): Hono {
  const app = new Hono().basePath("/_sandbox");
  const { store } = sandbox;

  app.post("/payment_intents/:id/dispute", async (c) => {
    const order = objection.parse(await c.req.json());
    const intent = store.get("intents", c.req.param("id"));
    const charge =
      typeof intent?.latest_charge === "string" ? store.get("charges", intent.latest_charge) : undefined;
    if (charge?.status !== "succeeded") return c.json({ error: "There is no charge to dispute." }, 404);
    return c.json({ dispute: store.transaction(() => raiseDispute(contextOf(sandbox), charge, order)) });
  });

  app.post("/disputes/:id/answer", (c) =>
    c.json({ answered: store.transaction(() => answerDispute(contextOf(sandbox), c.req.param("id"))) }),
  );

  app.post("/disputes/:id/close", async (c) => {
    const { outcome } = decision.parse(await c.req.json());
    return c.json({
      closed: store.transaction(() => closeDispute(contextOf(sandbox), c.req.param("id"), outcome)),
    });
  });

  return app;
}
