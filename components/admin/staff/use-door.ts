"use client";
import { useState, useTransition } from "react";
import type { Answer } from "@/lib/staff/types";

/** Sentences for what a door may answer beside the faults of its fields. */
export type Refusals = Readonly<Record<string, string>>;

/**
 * A form of one of the pages before the admin area. Those who are let in go on to `next` with a fresh page, for what they
 * may see has changed.
 */
export function useDoor<Input, Reason extends string>(
  action: (input: Input) => Promise<Answer<unknown, Reason>>,
  { next, refusals }: { next: string; refusals: Refusals },
) {
  const [busy, startTransition] = useTransition();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const knock = (input: Input) =>
    startTransition(async () => {
      const answer = await action(input);
      if (answer.ok) {
        window.location.assign(next);
        // The button stays busy until the next page is there.
        await new Promise(() => undefined);
        return;
      }
      const faults = answer.reason === "invalid" ? (answer.detail as Record<string, string>) : {};
      setErrors(faults);
      setProblem(
        answer.reason === "invalid" ? null : (refusals[answer.reason] ?? "That did not work. Try again."),
      );
      const first = Object.keys(faults)[0];
      if (first) document.getElementById(first)?.focus();
    });
  return { busy, errors, problem, knock };
}
