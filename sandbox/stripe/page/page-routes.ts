import { type Context, Hono } from "hono";
import { findCard } from "../payments/find-card";
import { finishAuthentication } from "../payments/finish-authentication";
import { paySession } from "../payments/pay-session";
import type { PayOutcome, PayWith } from "../payments/types";
import { contextOf, type Sandbox } from "../sandbox";
import type { SessionRecord } from "../store/tables";
import { authenticatePage } from "./authenticate-page";
import { endedPage } from "./ended-page";
import { payPage } from "./pay-page";

function chosen(form: Record<string, unknown>, settleMs: number): PayWith {
  const typed = String(form.number ?? "").trim();
  const choice = String(form.pay_with ?? "");
  if (typed === "" && choice.startsWith("bank_debit")) {
    return { kind: "bank_debit", outcome: choice === "bank_debit_fail" ? "fail" : "succeed", settleMs };
  }
  return { kind: "card", card: findCard(typed || choice) };
}

function successUrl({ object }: SessionRecord): string {
  return (object.success_url ?? "/").replaceAll("{CHECKOUT_SESSION_ID}", object.id);
}

/** The hosted pay page: forms and redirects only, no script. */
export function pageRoutes(sandbox: Sandbox): Hono {
  const app = new Hono();
  const { store } = sandbox;
  const held = (c: Context) => store.get("sessions", c.req.param("id") ?? "");
  const isOpen = (session: SessionRecord) =>
    session.object.status === "open" && session.object.expires_at * 1000 > Date.now();

  const onward = (c: Context, session: SessionRecord, outcome: PayOutcome) => {
    const here = `/c/pay/${session.object.id}`;
    if (outcome === "complete") return c.redirect(successUrl(session), 303);
    return c.redirect(outcome === "authenticate" ? `${here}/authenticate` : here, 303);
  };

  app.get("/c/pay/:id", (c) => {
    const session = held(c);
    if (!session) return c.html(endedPage(undefined), 404);
    return isOpen(session) ? c.html(payPage(store, session)) : c.html(endedPage(session.object), 410);
  });

  app.post("/c/pay/:id", async (c) => {
    const form = await c.req.parseBody();
    const session = held(c);
    if (!session) return c.html(endedPage(undefined), 404);
    // A second click on the button is no second payment.
    if (session.object.status === "complete") return c.redirect(successUrl(session), 303);
    const outcome = store.transaction(() =>
      paySession(contextOf(sandbox), session, chosen(form, sandbox.settings.settleMs)),
    );
    return onward(c, session, outcome);
  });

  app.get("/c/pay/:id/authenticate", (c) => {
    const session = held(c);
    if (!session) return c.html(endedPage(undefined), 404);
    return isOpen(session) ? c.html(authenticatePage(session)) : c.html(endedPage(session.object), 410);
  });

  app.post("/c/pay/:id/authenticate", async (c) => {
    const form = await c.req.parseBody();
    const session = held(c);
    if (!session) return c.html(endedPage(undefined), 404);
    if (session.object.status === "complete") return c.redirect(successUrl(session), 303);
    const outcome = store.transaction(() =>
      finishAuthentication(contextOf(sandbox), session, form.answer === "complete"),
    );
    return onward(c, session, outcome);
  });
  return app;
}
