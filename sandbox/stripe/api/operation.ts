import type { z } from "zod";
import type { Settings } from "../settings";
import type { Store } from "../store/open-store";

/** What an operation knows of the request that called for it. */
export type Call<Params> = {
  store: Store;
  settings: Settings;
  /** The address of this server as browsers reach it. */
  url: string;
  /** Seconds since 1970, as Stripe counts. */
  now: number;
  params: Params;
  /** The id in the path, or an empty text. */
  id: string;
  request: { id: string | null; idempotency_key: string | null };
};

/** Where things happen without a request: the clock, the pay page, the controls. */
export type Context = Omit<Call<unknown>, "params" | "id">;

export type Operation = {
  method: "get" | "post" | "delete";
  path: string;
  /** Parses the parameters and answers; throws a ZodError for wrong ones and a StripeError for a refusal. */
  answer: (call: Call<unknown>) => unknown;
};

/** One operation of the API. `run` must not wait for anything: that is what makes it one transaction. */
export function operation<S extends z.ZodType>(
  method: Operation["method"],
  path: string,
  params: S,
  run: (call: Call<z.output<S>>) => unknown,
): Operation {
  return {
    method,
    path,
    answer: (call) => run({ ...call, params: params.parse(call.params, { reportInput: true }) }),
  };
}
