import type { Context } from "./api/operation";
import type { Settings } from "./settings";
import type { Store } from "./store/open-store";

/** A request that came in under /v1, for tests that hold our own code to Stripe's description. */
export type RecordedRequest = {
  id: string;
  method: string;
  path: string;
  /** As read from form or query: nested, every leaf a text. */
  params: Record<string, unknown>;
  idempotencyKey: string | null;
  replayed: boolean;
  status: number;
  answer: unknown;
  at: string;
};

/** What all parts of the running local Stripe share. */
export type Sandbox = { store: Store; settings: Settings; url: string; requests: RecordedRequest[] };

/** The circumstances of something that happens now. Without a request, as Stripe does, ids are null. */
export function contextOf(
  sandbox: Sandbox,
  request: Context["request"] = { id: null, idempotency_key: null },
): Context {
  const { store, settings, url } = sandbox;
  return { store, settings, url, now: Math.floor(Date.now() / 1000), request };
}
