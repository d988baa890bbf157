import type { CreateBatchSuccessResponse, ErrorResponse } from "resend";
import { resend } from "@/lib/platform/resend";
import { sendOutcome } from "./send-outcome";

/** The most letters that Resend takes in one request. */
export const batchSize = 100;
/** Past this nobody waits for an answer any more; the same request is made again. */
const patienceMs = 30_000;

export type BatchAnswer =
  /** Accepted: Resend's id of each letter, or what is wrong with it. `restMs`: how long to leave Resend alone. */
  | { readonly kind: "accepted"; readonly letters: readonly BatchedLetter[]; readonly restMs: number }
  /** Something was accepted under this key before, with other content: it was sent then. */
  | { readonly kind: "known" }
  /** Ask the same again, after so long. */
  | { readonly kind: "again"; readonly error: string; readonly afterMs: number | null }
  /** This request can never succeed, and nothing of it was sent. */
  | { readonly kind: "never"; readonly error: string }
  /** Resend takes nothing from this shop until somebody sees to it: its key, its domain, its quota. */
  | { readonly kind: "closed"; readonly error: string };
type BatchedLetter = { readonly providerId: string | null; readonly error: string | null };

type Permissive = CreateBatchSuccessResponse<{ batchValidation: "permissive" }>;

const closing: ReadonlySet<string> = new Set([
  ...["missing_api_key", "invalid_api_key", "restricted_api_key", "suspended_api_key", "invalid_access"],
  ...["daily_quota_exceeded", "monthly_quota_exceeded", "security_error", "invalid_from_address"],
]);

/**
 * Hands up to a hundred letters (`count`, `body` is their JSON) to Resend in one request, single bad ones apart from the others. The key travels as the
 * Idempotency-Key: whatever is lost between request and answer, asking again under it sends nothing twice for 24 hours. Never
 * throws; a line that goes dead and an answer that takes longer than 30 seconds are "again".
 * @see https://resend.com/docs/api-reference/emails/send-batch-emails
 */
export async function sendBatch(body: Uint8Array, count: number, key: string): Promise<BatchAnswer> {
  // Resend's own `batch.send` would make one text of it all first: the bytes are ready.
  const request = {
    ...{ body, idempotencyKey: key, signal: AbortSignal.timeout(patienceMs) },
    headers: { "x-batch-validation": "permissive" },
  };
  const { data, error, headers } = await resend().post<Permissive>("/emails/batch", undefined, request);
  if (data && Array.isArray(data.data))
    return { kind: "accepted", letters: answered(count, data), restMs: rest(headers) };
  return error ? refused(error, headers) : again("an answer that is none", null);
}

function refused(error: ErrorResponse, headers: Record<string, string> | null): BatchAnswer {
  const said = `${error.name}: ${error.message}`.slice(0, 500);
  const forbidden = error.statusCode === 401 || error.statusCode === 403;
  if (closing.has(error.name) || forbidden) return { kind: "closed", error: said };
  const outcome = sendOutcome(error);
  if (outcome === "never") return { kind: "never", error: said };
  return outcome === "again" ? again(said, headers) : { kind: "known" };
}

function again(error: string, headers: Record<string, string> | null): BatchAnswer {
  const seconds = Number(headers?.["retry-after"] ?? Number.NaN);
  return { kind: "again", error, afterMs: Number.isFinite(seconds) ? Math.min(seconds, 600) * 1000 : null };
}

/** Of permissive validation: ids of those that were accepted, in their order, and the places of those that were not. */
function answered(
  count: number,
  { data, errors = [] }: { data: readonly { id: string }[]; errors?: { index: number; message: string }[] },
): BatchedLetter[] {
  const wrong = new Map(errors.map(({ index, message }) => [index, message.slice(0, 500) || "refused"]));
  const ids = data.length + wrong.size === count ? data.map(({ id }) => id) : [];
  return Array.from({ length: count }, (_, index) => {
    const error = wrong.get(index) ?? null;
    return { providerId: error === null ? (ids.shift() ?? null) : null, error };
  });
}

/**
 * How long to wait so that Resend does not have to say no: it names how many requests this second still has room for. One
 * is left to letters about orders, which do not wait for campaigns.
 * @see https://resend.com/docs/api-reference/rate-limit
 */
function rest(headers: Record<string, string> | null): number {
  const [limit, remaining, reset] = ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"].map(
    (name) => Number(headers?.[name] ?? Number.NaN),
  );
  if (limit === undefined || remaining === undefined || Number.isNaN(remaining)) return 0;
  return remaining > (limit > 2 ? 1 : 0) ? 0 : Math.min(reset || 1, 60) * 1000;
}
