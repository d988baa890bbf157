import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { applySession } from "./apply-session";
import { closeSession } from "./close-session";
import { createSession } from "./create-session";
import { applyRefund } from "./refunds/apply-refund";

type Due = { id: string; state: "created" | "open" | "processing"; over: boolean };

/**
 * Payments worth a question, each claimed for one asker by the moment of the last question: begun and never opened (a crash),
 * open and quiet, past their end, or waiting for a slow bank.
 */
async function duePayments(now: Date): Promise<Due[]> {
  return db().$queryRaw<Due[]>`
    UPDATE payment SET last_asked_at = ${now}
    WHERE id IN (
      SELECT id FROM payment
      WHERE (state = 'created' AND created_at < ${now}::timestamptz - interval '1 minute'
          AND coalesce(last_asked_at, '-infinity') < ${now}::timestamptz - interval '50 seconds')
        OR (state = 'open' AND coalesce(last_asked_at, created_at) < ${now}::timestamptz - interval '5 minutes')
        OR (state = 'open' AND expires_at <= ${now}
          AND coalesce(last_asked_at, '-infinity') < ${now}::timestamptz - interval '50 seconds')
        OR (state = 'processing' AND coalesce(last_asked_at, created_at) < ${now}::timestamptz - interval '15 minutes')
      ORDER BY last_asked_at NULLS FIRST LIMIT 100 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, state::text, expires_at <= ${now} AS over`;
}

async function dueRefunds(now: Date): Promise<string[]> {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const rows = await db().refund.findMany({
    where: {
      OR: [
        { state: "requested", createdAt: { lt: ago(5) } },
        { state: "pending", updatedAt: { lt: ago(60) } },
      ],
    },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: 50,
  });
  return rows.map((row) => row.id);
}

async function look(payment: Due, now: Date): Promise<void> {
  if (payment.state === "processing") await applySession(payment.id, null, now);
  else if (payment.over) await closeSession(payment.id, now);
  else if (payment.state === "open") await applySession(payment.id, null, now);
  else if (!(await createSession(payment.id)).ok) await closeSession(payment.id, now);
}

/**
 * Asks Stripe about everything that has been quiet too long, so that a lost webhook, a crash between two steps or an outage
 * heals by itself. Runs every minute; one payment's trouble does not keep the others waiting.
 */
export async function reconcilePayments(now: Date): Promise<number> {
  const payments = await duePayments(now);
  const refunds = await dueRefunds(now);
  const tasks = [
    ...payments.map((payment) => ({ id: payment.id, run: () => look(payment, now) })),
    ...refunds.map((id) => ({ id, run: () => applyRefund(id, now) })),
  ];
  for (const task of tasks)
    try {
      await task.run();
    } catch (error) {
      log.error(
        { id: task.id, error: String(error) },
        "Stripe could not be asked; it is asked again in a minute",
      );
    }
  return tasks.length;
}
