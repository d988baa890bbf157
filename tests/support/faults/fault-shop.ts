import type Stripe from "stripe";
import { db } from "@/lib/platform/db";
import { builtWorker } from "../../../sandbox/build";
import { freePort } from "../../../sandbox/ports";
import { type OpenShop, openShop } from "../checkout/open-shop";
import { startLocalStripe } from "../local-stripe";
import { stripeClient } from "../stripe-checkout";
import { startHttpProxy } from "./http-proxy";
import { startMailSink } from "./mail-sink";
import { answers, Part, type Ready, saysSo } from "./part";
import { startPgProxy } from "./pg-proxy";
import { type Pressed, pressButton } from "./press-button";
import { Steps } from "./steps";
import { startThrowawayPostgres } from "./throwaway-postgres";

/** Files run side by side, and two that ask the system for a port before either uses it may be given the same one. */
const webPortOfThisProcess = 20_000 + 1_000 * Number(process.env.VITEST_POOL_ID ?? 0);

/** Enough also on a busy machine. */
export const openingTimeout = 300_000;

/**
 * The shop as processes: PostgreSQL, local Stripe, mail, a web server and a worker, the last two behind proxies that count
 * their steps and can hold them. The test's own process talks to the database directly.
 */
export async function openFaultShop(onHand: number) {
  const postgres = await startThrowawayPostgres();
  const mail = await startMailSink();
  const webPort = await freePort(webPortOfThisProcess);
  const origin = `http://127.0.0.1:${webPort}`;
  const build = process.env.NEXT_DIST_DIR || ".next";
  let presses = 0;
  let lastFault = "";
  Object.assign(process.env, {
    DATABASE_URL: postgres.url,
    PORT: String(webPort),
    APP_URL: origin,
    AUTH_SECRET: "a-secret-for-tests-that-protects-nothing-at-all",
    STRIPE_SECRET_KEY: "sk_test_local",
    STRIPE_WEBHOOK_SECRET: "whsec_test",
    RESEND_API_KEY: "re_test",
    RESEND_BASE_URL: mail.url,
    RESEND_WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    LOG_LEVEL: "warn",
  });
  const stripe = await startLocalStripe({
    webhookUrl: `${origin}/api/stripe/webhook`,
    retryMs: 100,
  });
  const shop: OpenShop = await openShop(onHand);

  const behindProxies = async (name: string, args: string[], own: Record<string, string>, ready: Ready) => {
    const steps = new Steps();
    const database = await startPgProxy(postgres, steps);
    const payments = await startHttpProxy("stripe", stripe.url, steps);
    const letters = await startHttpProxy("mail", mail.url, steps);
    const url = new URL(postgres.url);
    url.port = String(database.port);
    const env = {
      ...own,
      DATABASE_URL: url.href,
      STRIPE_API_BASE: payments.url,
      RESEND_BASE_URL: letters.url,
    };
    const part = new Part({ name, args, env, ready });
    const stop = () => {
      for (const proxy of [database, payments, letters]) proxy.stop();
    };
    return { part, steps, stop };
  };
  const web = await behindProxies(
    "web",
    ["node_modules/next/dist/bin/next", "start", "--port", String(webPort), "--hostname", "127.0.0.1"],
    { NODE_ENV: "production", NEXT_DIST_DIR: build, NEXT_TELEMETRY_DISABLED: "1", TRUSTED_PROXY_HOPS: "1" },
    () => answers(`${origin}/api/health`),
  );
  const worker = await behindProxies("worker", [builtWorker(build)], {}, saysSo);
  await Promise.all([web.part.start(), worker.part.start()]);

  return {
    shop,
    stripe,
    mail,
    postgres,
    web,
    worker,
    /** Presses the button once, each buyer from an address of their own; null when the server is gone or fails. */
    press: (basketId: string, email: string): Promise<Pressed | null> => {
      presses += 1;
      const address = `10.${presses >> 16}.${(presses >> 8) & 255}.${presses & 255}`;
      return pressButton(origin, basketId, email, address).catch((error) => {
        lastFault = String(error);
        return null;
      });
    },
    lastFault: () => `${lastFault} ${web.part.lastWords}`,
    /** What was charged for an order, however many pages it had. */
    chargesOf: async (orderId: string) => {
      const client = stripeClient(stripe.url);
      const charges: Stripe.Charge[] = [];
      for await (const session of client.checkout.sessions.list({
        limit: 100,
        expand: ["data.payment_intent.latest_charge"],
      })) {
        const intent = session.payment_intent;
        if (session.client_reference_id !== orderId || !intent || typeof intent === "string") continue;
        if (intent.latest_charge && typeof intent.latest_charge !== "string")
          charges.push(intent.latest_charge);
      }
      return charges;
    },
    close: async () => {
      await Promise.all([web.part.kill(), worker.part.kill()]);
      web.stop();
      worker.stop();
      await stripe.stop();
      mail.stop();
      await db().$disconnect();
      await postgres.stop();
    },
  };
}

export type FaultShop = Awaited<ReturnType<typeof openFaultShop>>;
