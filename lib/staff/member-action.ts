import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { type RateLimitRule, rateLimit } from "@/lib/platform/requests/rate-limit";
import { readSession } from "@/lib/platform/sessions/session";
import { transact } from "@/lib/platform/transact";
import { type Refusal, type Result, refusal } from "@/lib/values/result";
import { getGate } from "./loaders";
import { readFaults } from "./read-faults";
import type { Answer, Gate, StaffActor } from "./types";

export type Member = {
  readonly actor: StaffActor;
  readonly email: string;
  readonly userId: string;
  readonly sessionId: string;
};
type GateState = Exclude<Gate["state"], "signed_out" | "not_staff">;
type Given<Input> = { tx: Tx; member: Member; input: Input; now: Date };
export type MemberAction<Input, Value, Reason extends string> = {
  (input: Input): Promise<Answer<Value, Reason | "too_many_attempts">>;
  /** Where a member's way in must stand for this. */
  readonly states: readonly GateState[];
};

/**
 * Something that a member of staff does about their own sign-in, whatever their role: also while their way in is not
 * finished, where `states` says so. Attempts are counted for each member when a rule is given.
 */
export function memberAction<Schema extends z.ZodType, Value, Reason extends string>(
  states: readonly GateState[],
  schema: Schema,
  work: (given: Given<z.output<Schema>>) => Promise<Result<Value, Reason>>,
  attempts?: RateLimitRule,
): MemberAction<z.input<Schema>, Value, Reason> {
  const act = async (given: z.input<Schema>): Promise<Answer<Value, Reason | "too_many_attempts">> => {
    const [gate, session] = await Promise.all([getGate(), readSession()]);
    if (!session || gate.state === "signed_out" || gate.state === "not_staff")
      return refusal("signed_out") as Refusal<"signed_out">;
    if (!states.includes(gate.state))
      return refusal("second_factor_needed") as Refusal<"second_factor_needed">;
    const actor = gate.state === "open" ? gate.actor : gate.member;
    const parsed = schema.safeParse(given);
    if (!parsed.success) return readFaults(parsed.error);
    if (attempts && !(await rateLimit(attempts, actor.staffId)).ok)
      return refusal("too_many_attempts") as Refusal<"too_many_attempts">;
    const { userId, sessionId } = session;
    const member = { actor, email: gate.email, userId, sessionId };
    return transact((tx) => work({ tx, member, input: parsed.data, now: new Date() }));
  };
  return Object.assign(act, { states });
}
