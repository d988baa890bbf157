/** An expected refusal is a value with a reason, never a thrown error. */
export type Refusal<Reason extends string, Detail = unknown> = {
  readonly ok: false;
  readonly reason: Reason;
  readonly detail?: Detail;
};
export type Success<Value> = { readonly ok: true; readonly value: Value };
export type Result<Value, Reason extends string, Detail = unknown> = Success<Value> | Refusal<Reason, Detail>;

export function success<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

export function refusal<Reason extends string, Detail = undefined>(
  reason: Reason,
  detail?: Detail,
): Refusal<Reason, Detail> {
  return { ok: false, reason, detail };
}
