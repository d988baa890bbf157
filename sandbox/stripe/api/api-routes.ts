import { type Context, Hono } from "hono";
import Stripe from "stripe";
import { newId } from "../new-id";
import type { Sandbox } from "../sandbox";
import { authenticate } from "./authenticate";
import { badRequest } from "./bad-request";
import type { Operation } from "./operation";
import { operations } from "./operations";
import { parseForm } from "./parse-form";
import { type Answer, runOperation } from "./run-operation";
import { StripeError } from "./stripe-error";

const remembered = 5000;

/** The parameters as text: a form in the body, or the query. */
async function rawParameters(c: Context): Promise<string> {
  const query = new URL(c.req.url).search.slice(1);
  if (c.req.method !== "POST") return query;
  const type = c.req.header("content-type") ?? "";
  if (type !== "" && !type.startsWith("application/x-www-form-urlencoded")) {
    throw badRequest(
      "Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have any questions, we can help at https://support.stripe.com/.",
    );
  }
  return [await c.req.text(), query].filter((part) => part !== "").join("&");
}

async function answer(c: Context, sandbox: Sandbox, operation: Operation | undefined): Promise<Response> {
  const requestId = newId("req", 14);
  const key = c.req.header("idempotency-key") ?? null;
  let params: Record<string, unknown> = {};
  let result: Answer;
  try {
    authenticate(c.req.header("authorization"), sandbox.settings.secretKey);
    if (!operation) {
      throw new StripeError(404, {
        type: "invalid_request_error",
        message: `Unrecognized request URL (${c.req.method}: ${c.req.path}). The local Stripe does not know it.`,
      });
    }
    const raw = await rawParameters(c);
    params = parseForm(raw);
    result = runOperation(sandbox, operation, {
      requestId,
      key,
      path: c.req.path,
      raw,
      id: c.req.param("id") ?? "",
      params,
    });
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    result = { status: error.status, body: { error: error.body }, replayed: false };
  }
  sandbox.requests.push({
    id: requestId,
    method: c.req.method.toLowerCase(),
    path: c.req.path,
    params,
    idempotencyKey: key,
    replayed: result.replayed,
    status: result.status,
    answer: result.body,
    at: new Date().toISOString(),
  });
  if (sandbox.requests.length > remembered) sandbox.requests.splice(0, sandbox.requests.length - remembered);
  return new Response(JSON.stringify(result.body, null, 2), {
    status: result.status,
    headers: {
      "content-type": "application/json",
      "request-id": requestId,
      "stripe-version": Stripe.API_VERSION,
      ...(key && { "idempotency-key": key }),
      ...(result.replayed && { "idempotent-replayed": "true" }),
    },
  });
}

/** Everything under /v1. */
export function apiRoutes(sandbox: Sandbox): Hono {
  const app = new Hono();
  for (const operation of operations)
    app.on(operation.method, operation.path, (c) => answer(c, sandbox, operation));
  app.all("/v1/*", (c) => answer(c, sandbox, undefined));
  return app;
}
