"use client";

import type { Answer } from "@/lib/staff/types";
import { useAct } from "./use-act";

type Options<Input, Value> = {
  done: string | ((value: Value) => string);
  refusals?: Readonly<Record<string, string>>;
  onDone?: (value: Value) => void;
  /** Takes it back, by a button of the message. */
  undo?: (input: Input) => Promise<unknown>;
};

/** One action for a button that does nothing else: `useAct` with all that is said of it. `run` gives whether it was done. */
export function useDeed<Input, Value>(
  action: (input: Input) => Promise<Answer<Value>>,
  { done, refusals, onDone, undo }: Options<Input, Value>,
): { busy: boolean; run: (input: Input) => Promise<boolean> } {
  const { busy, act } = useAct(refusals);
  const run = async (input: Input) => {
    const acted = await act(() => action(input), done, undo && (() => undo(input)));
    if (acted) onDone?.(acted.value);
    return acted !== null;
  };
  return { busy, run };
}
