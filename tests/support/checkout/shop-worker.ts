import { createAdaptorServer } from "@hono/node-server";
import { Logger, runOnce, type TaskList } from "graphile-worker";
import { POST } from "@/app/api/stripe/webhook/route";
import { deleteCoupon } from "@/lib/payments/delete-coupon";
import { processStripeEvent } from "@/lib/payments/inbox/process-stripe-event";
import { sendRefund } from "@/lib/payments/refunds/send-refund";
import { couponJobSchema, refundJobSchema, stripeEventJobSchema } from "@/lib/payments/schema";

const silent = new Logger(() => () => undefined);

const taskList: TaskList = {
  "process-stripe-event": async (payload) =>
    processStripeEvent(stripeEventJobSchema.parse(payload).eventId, new Date()),
  "delete-coupon": async (payload) => deleteCoupon(couponJobSchema.parse(payload).paymentId),
  "send-refund": async (payload) => sendRefund(refundJobSchema.parse(payload).refundId, new Date()),
};

/** Does the payment jobs that wait in this test's database; other jobs stay where they are. */
export async function workOff(): Promise<void> {
  await runOnce({
    connectionString: process.env.DATABASE_URL,
    taskList,
    concurrency: 4,
    noHandleSignals: true,
    logger: silent,
  });
}

/** A web server with only the door that Stripe's webhooks come to. */
export async function serveWebhooks(port: number): Promise<{ url: string; stop: () => void }> {
  const server = createAdaptorServer({ fetch: (request) => POST(request) });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${port}/api/stripe/webhook`, stop: () => server.close() };
}

/** Waits until `met` holds; throws after ten seconds. */
export async function until(met: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await met()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It did not come about within ten seconds");
}
