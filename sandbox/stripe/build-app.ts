import { Hono } from "hono";
import { z } from "zod";
import { apiRoutes } from "./api/api-routes";
import { StripeError } from "./api/stripe-error";
import { controlRoutes } from "./control/control-routes";
import { disputeRoutes } from "./control/dispute-routes";
import { webhookRoutes } from "./control/webhook-routes";
import { pageRoutes } from "./page/page-routes";
import type { Sandbox } from "./sandbox";

/** The API, the pay page and the controls, under one address. */
export function buildApp(sandbox: Sandbox): Hono {
  const app = new Hono();
  app.get("/_sandbox/health", (c) => c.json({ ok: true }));
  app.route("/", controlRoutes(sandbox));
  app.route("/", disputeRoutes(sandbox));
  app.route("/", webhookRoutes(sandbox));
  app.route("/", pageRoutes(sandbox));
  app.route("/", apiRoutes(sandbox));
  app.onError((error, c) => {
    if (error instanceof StripeError) return Response.json({ error: error.body }, { status: error.status });
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      return c.json({ error: { message: error.message } }, 400);
    console.error(error);
    return c.json(
      { error: { type: "api_error", message: "The local Stripe has a fault: see its output." } },
      500,
    );
  });
  return app;
}
