import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type Stripe from "stripe";
import { freePort } from "../../sandbox/ports";
import type { RecordedRequest } from "../../sandbox/stripe/sandbox";
import type { Delivery, WebhookRules } from "../../sandbox/stripe/store/tables";
import { inOneFile } from "./in-one-file";

type Options = {
  webhookUrl?: string;
  directory?: string;
  port?: number;
  retryMs?: number;
  settleMs?: number;
};
type Pay = {
  card?: string;
  method?: "card" | "bank_debit";
  outcome?: "succeed" | "fail";
  settleMs?: number | null;
  authenticate?: boolean;
};
type Paid = {
  outcome: "complete" | "authenticate" | "declined" | "closed";
  session: Stripe.Checkout.Session;
};

/** Resolves when the child says where it listens; rejects with its words when it ends before. */
function listening(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("listens at")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`The local Stripe ended (${code}): ${said}`)));
  });
}

/**
 * Starts a local Stripe of its own process and state for a test file, and points this process at it: call it before
 * anything has asked `env()`, and give what it answers to `stop` in `afterAll`.
 */
export async function startLocalStripe(options: Options = {}) {
  const port = options.port ?? (await freePort());
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), "regulars-test-stripe-"));
  const url = `http://127.0.0.1:${port}`;
  process.env.STRIPE_SECRET_KEY ??= "sk_test_local";
  process.env.STRIPE_WEBHOOK_SECRET ??= "whsec_test";
  process.env.STRIPE_API_BASE = url;
  const child = spawn(process.execPath, [inOneFile("sandbox/stripe/main.ts")], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      STRIPE_SANDBOX_PORT: String(port),
      STRIPE_SANDBOX_DIR: directory,
      STRIPE_SANDBOX_WEBHOOK_URL: options.webhookUrl ?? "",
      STRIPE_SANDBOX_RETRY_MS: String(options.retryMs ?? 100),
      STRIPE_SANDBOX_SETTLE_MS: String(options.settleMs ?? 200),
    },
  });
  await listening(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));

  async function control<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${url}/_sandbox${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json() as Promise<T>;
  }

  return {
    url,
    port,
    directory,
    /** Pays a session as a buyer would on its page; by default with the card that succeeds. */
    pay: (session: string, order: Pay = {}) => control<Paid>("POST", `/sessions/${session}/pay`, order),
    /** Lets a session's time run out now. */
    lapse: (session: string) =>
      control<{ session: Stripe.Checkout.Session }>("POST", `/sessions/${session}/lapse`),
    /** Ends a bank debit that waits. */
    settle: (intent: string, outcome: "succeed" | "fail") =>
      control<{ settled: boolean }>("POST", `/payment_intents/${intent}/settle`, { outcome }),
    settleRefund: (refund: string, outcome: "succeed" | "fail") =>
      control<{ settled: boolean }>("POST", `/refunds/${refund}/settle`, { outcome }),
    /** The buyer of a payment objects to it at their bank. */
    dispute: (intent: string, order: { reason?: string; inquiry?: boolean } = {}) =>
      control<{ dispute: Stripe.Dispute }>("POST", `/payment_intents/${intent}/dispute`, order),
    /** The shop answers a dispute in Stripe's dashboard. */
    answerDispute: (dispute: string) =>
      control<{ answered: boolean }>("POST", `/disputes/${dispute}/answer`, {}),
    closeDispute: (dispute: string, outcome: "won" | "lost") =>
      control<{ closed: boolean }>("POST", `/disputes/${dispute}/close`, { outcome }),
    /** Sets how webhooks misbehave from now on; `{}` ends it. */
    misbehave: (rules: WebhookRules) => control<WebhookRules>("PUT", "/webhooks", rules),
    /** Sends what was held back. */
    release: (order: "kept" | "reversed" | "random" = "kept", gapMs = 50) =>
      control<{ released: number }>("POST", "/webhooks/release", { order, gapMs }),
    resend: (event: string) => control<{ sent: number }>("POST", `/events/${event}/resend`),
    deliveries: () => control<{ data: Delivery[] }>("GET", "/deliveries").then(({ data }) => data),
    requests: () => control<{ data: RecordedRequest[] }>("GET", "/requests").then(({ data }) => data),
    forgetRequests: () => control("DELETE", "/requests"),
    /** Ends it without a word, its state kept: start it again with the same `port` and `directory`. */
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
