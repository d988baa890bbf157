/** An expected refusal is a value with a reason, never a thrown error. */
export type Refusal<Reason extends string, Detail = unknown> = {
  readonly ok: false;
  readonly reason: Reason;
  readonly detail?: Detail;
};
export type Success<Value> = { readonly ok: true; readonly value: Value };
export type Result<Value, Reason extends string, Detail = unknown> = Success<Value> | Refusal<Reason, Detail>;

/** What was asked for was done, and this came of it. */
export function success<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

/** What was asked for was not done, for a reason that was to be expected. */
export function refusal<Reason extends string, Detail = undefined>(
  reason: Reason,
  detail?: Detail,
): Refusal<Reason, Detail> {
  return { ok: false, reason, detail };
}
