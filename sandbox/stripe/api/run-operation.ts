import { z } from "zod";
import { contextOf, type Sandbox } from "../sandbox";
import { expandAnswer } from "./expand-answer";
import { keptAnswer } from "./kept-answer";
import type { Operation } from "./operation";
import { refuseParameters } from "./refuse-parameters";
import { type ErrorBody, StripeError } from "./stripe-error";

export type Answer = { status: number; body: unknown; replayed: boolean };
type Asked = {
  requestId: string;
  key: string | null;
  path: string;
  raw: string;
  id: string;
  params: Record<string, unknown>;
};

function refused(error: StripeError): { status: number; body: { error: ErrorBody } } {
  return { status: error.status, body: { error: error.body } };
}

/**
 * Runs an operation as one transaction together with the answer that is kept for its idempotency key. Nothing here
 * waits, so a second request of the same key always finds the first one finished. A refusal is kept as well, but not
 * when already the parameters were wrong.
 */
export function runOperation(sandbox: Sandbox, operation: Operation, asked: Asked): Answer {
  const { store } = sandbox;
  const request = `${operation.method} ${asked.path} ${asked.raw}`;
  const key = operation.method === "post" ? asked.key : null;
  const keep = (status: number, body: unknown) => {
    if (key) store.put("answers", key, { key, request, status, body, at: Date.now() });
  };
  try {
    const kept = key ? keptAnswer(store, key, request) : undefined;
    if (kept) return { status: kept.status, body: kept.body, replayed: true };
    const expand = Array.isArray(asked.params.expand) ? asked.params.expand.map(String) : [];
    const body = store.transaction(() => {
      const context = contextOf(sandbox, { id: asked.requestId, idempotency_key: key });
      const answer = expandAnswer(
        store,
        operation.answer({ ...context, id: asked.id, params: asked.params }),
        expand,
      );
      keep(200, answer);
      return answer;
    });
    return { status: 200, body, replayed: false };
  } catch (error) {
    if (error instanceof z.ZodError) return { ...refused(refuseParameters(error)), replayed: false };
    if (!(error instanceof StripeError)) throw error;
    const answer = refused(error);
    if (error.body.type !== "idempotency_error" && !error.body.code?.startsWith("parameter_")) {
      store.transaction(() => keep(answer.status, answer.body));
    }
    return { ...answer, replayed: false };
  }
}
