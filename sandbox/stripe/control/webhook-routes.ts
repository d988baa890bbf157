import { Hono } from "hono";
import { z } from "zod";
import { noSuch } from "../api/no-such";
import type { Sandbox } from "../sandbox";
import type { Delivery } from "../store/tables";

const rules = z.strictObject({
  /** Written down, never sent. */
  lose: z.boolean().optional(),
  /** How often each is sent. */
  copies: z.number().int().min(1).max(10).optional(),
  delayMs: z.number().int().min(0).optional(),
  /** A random wait up to this long, so that they overtake one another. */
  shuffleMs: z.number().int().min(0).optional(),
  /** Kept back until released. */
  hold: z.boolean().optional(),
  /** Only events of these types misbehave; all when not given. */
  types: z.array(z.string()).optional(),
});
const release = z.strictObject({
  order: z.enum(["kept", "reversed", "random"]).default("kept"),
  gapMs: z.number().int().min(0).default(50),
});

function inOrder(deliveries: Delivery[], order: z.output<typeof release>["order"]): Delivery[] {
  if (order === "reversed") return deliveries.toReversed();
  return order === "random" ? deliveries.toSorted(() => Math.random() - 0.5) : deliveries;
}

/** How tests make webhooks misbehave, and see what became of them. Not part of Stripe's API. */
export function webhookRoutes({ store, requests }: Sandbox): Hono {
  const app = new Hono().basePath("/_sandbox");
  const sendNow = (delivery: Delivery, dueAt: number) =>
    store.put("deliveries", delivery.id, { ...delivery, state: "waiting", dueAt });

  app.get("/webhooks", (c) => c.json(store.get("rules", "webhooks") ?? {}));
  app.put("/webhooks", async (c) => {
    const given = rules.parse(await c.req.json());
    store.transaction(() => store.put("rules", "webhooks", given));
    return c.json(given);
  });
  app.post("/webhooks/release", async (c) => {
    const { order, gapMs } = release.parse(JSON.parse((await c.req.text()) || "{}"));
    const held = store.all("deliveries").filter((delivery) => delivery.state === "held");
    const now = Date.now();
    store.transaction(() => {
      for (const [place, delivery] of inOrder(held, order).entries()) sendNow(delivery, now + place * gapMs);
    });
    return c.json({ released: held.length });
  });

  app.get("/deliveries", (c) => c.json({ data: store.all("deliveries") }));
  app.post("/events/:id/resend", (c) => {
    const event = store.get("events", c.req.param("id"));
    if (!event) throw noSuch("event", c.req.param("id"));
    const deliveries = store.all("deliveries").filter((delivery) => delivery.event === event.id);
    store.transaction(() => {
      for (const delivery of deliveries) sendNow(delivery, Date.now());
    });
    return c.json({ sent: deliveries.length });
  });

  app.get("/requests", (c) => c.json({ data: requests }));
  app.delete("/requests", (c) => {
    requests.length = 0;
    return c.json({ data: [] });
  });
  return app;
}
