"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { Answer } from "@/lib/staff/types";
import { refusalToast } from "../answers/refusal-toast";
import { refusalWords } from "../answers/refusal-words";
import { useToast } from "../answers/Toaster";
import type { Meanwhile } from "./meanwhile";
import { useUnsavedGuard } from "./UnsavedGuard";

type Options<Saved> = {
  /** What is said after saving; "Saved." unless given. */
  saved?: string | ((value: Saved) => string);
  /** After saving: go to the new thing's page, for example. The page's data is read anew in any case. */
  onSaved?: (value: Saved) => void;
  /** Sentences for the verb's own refusals. */
  refusals?: Readonly<Record<string, string>>;
  /** Refusals that one field can mend, and its path: their sentence stands beside it. */
  beside?: Readonly<Record<string, string>>;
};

export type AdminForm<Value> = {
  readonly id: string;
  readonly value: Value;
  set: <Key extends keyof Value>(key: Key, value: Value[Key]) => void;
  patch: (values: Partial<Value>) => void;
  /** Begins anew with another value, as after reading from the server. */
  replace: (value: Value) => void;
  reset: () => void;
  /** A sentence by the path of its field: "variants.0.price". */
  readonly errors: Readonly<Record<string, string>>;
  readonly dirty: boolean;
  readonly saving: boolean;
  save: () => Promise<boolean>;
  readonly answer: Answer<unknown> | null;
  /** What somebody else saved since this form began; null when nobody did. */
  readonly meanwhile: Meanwhile<Value> | null;
  takeTheirs: () => void;
  keepMine: () => Promise<boolean>;
  closeMeanwhile: () => void;
};

/**
 * The state of a form that saves through a staff action: errors by field, what happened said aloud, nothing unsaved lost,
 * and nothing of somebody else's overwritten silently (the action refuses "changed_meanwhile" with a `Meanwhile`).
 */
export function useAdminForm<Value extends object, Saved>(
  action: (value: Value) => Promise<Answer<Saved>>,
  initial: Value,
  options: Options<Saved> = {},
): AdminForm<Value> {
  const id = useId();
  const router = useRouter();
  const toast = useToast();
  const { mark } = useUnsavedGuard();
  const [given, setGiven] = useState(initial);
  const [start, setStart] = useState(initial);
  const [value, setValue] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const [meanwhile, setMeanwhile] = useState<Meanwhile<Value> | null>(null);
  const underWay = useRef(false);
  const dirty = JSON.stringify(value) !== JSON.stringify(start);
  // The page was read anew: a form that nobody touched shows what is there now, one that somebody did keeps theirs.
  if (JSON.stringify(initial) !== JSON.stringify(given)) {
    setGiven(initial);
    if (!dirty && !saving) {
      setStart(initial);
      setValue(initial);
    }
  }

  useEffect(() => {
    mark(id, dirty);
    return () => mark(id, false);
  }, [id, dirty, mark]);

  const patch = useCallback((values: Partial<Value>) => {
    setValue((old) => ({ ...old, ...values }));
    setErrors((old) => without(old, Object.keys(values)));
  }, []);
  const replace = useCallback((next: Value) => {
    setStart(next);
    setValue(next);
    setErrors({});
  }, []);

  const send = async (sent: Value): Promise<boolean> => {
    if (underWay.current) return false;
    underWay.current = true;
    setSaving(true);
    try {
      const got = await action(sent);
      setAnswer(got);
      if (got.ok) {
        // What was typed while it was saved goes on from the version that was made.
        const made = versionOf(got.value);
        setStart({ ...sent, ...made });
        setValue((old) => ({ ...old, ...made }));
        setErrors({});
        mark(id, false);
        const { saved = "Saved." } = options;
        toast({ text: typeof saved === "function" ? saved(got.value) : saved });
        options.onSaved?.(got.value);
        router.refresh();
        return true;
      }
      const field = options.beside?.[got.reason];
      const faults = got.reason === "invalid" ? (got.detail as Record<string, string>) : null;
      const said = field === undefined ? faults : { [field]: refusalWords(got, options.refusals) };
      if (said) {
        setErrors(said);
        requestAnimationFrame(() => focusFirstFault(id));
      }
      if (field !== undefined) return false;
      if (got.reason === "changed_meanwhile" && got.detail) setMeanwhile(got.detail as Meanwhile<Value>);
      else toast(refusalToast(got, options.refusals));
      return false;
    } catch {
      toast({ text: "The server did not answer. What you typed is still here; try again.", tone: "danger" });
      return false;
    } finally {
      underWay.current = false;
      setSaving(false);
    }
  };

  return {
    id,
    value,
    set: (key, next) => patch({ [key]: next } as unknown as Partial<Value>),
    patch,
    replace,
    reset: () => replace(start),
    errors,
    dirty,
    saving,
    save: () => send(value),
    answer,
    meanwhile,
    takeTheirs: () => {
      if (meanwhile) replace({ ...value, ...meanwhile.values, version: meanwhile.version });
      setMeanwhile(null);
    },
    keepMine: () => {
      const mine = { ...value, version: meanwhile?.version };
      setMeanwhile(null);
      setValue(mine);
      return send(mine);
    },
    closeMeanwhile: () => setMeanwhile(null),
  };
}

/** The version that a save says it made, for a form that carries one. */
function versionOf(saved: unknown): { version?: number | string } {
  if (typeof saved !== "object" || saved === null || !("version" in saved)) return {};
  const { version } = saved;
  return typeof version === "number" || typeof version === "string" ? { version } : {};
}

/** Errors of these fields and of what is inside them go when the field is changed. */
function without(errors: Record<string, string>, keys: readonly string[]): Record<string, string> {
  const kept = Object.entries(errors).filter(
    ([path]) => !keys.some((key) => path === key || path.startsWith(`${key}.`)),
  );
  return kept.length === Object.keys(errors).length ? errors : Object.fromEntries(kept);
}

function focusFirstFault(form: string): void {
  const fault = document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid="true"]');
  fault?.focus();
  fault?.scrollIntoView({ block: "center" });
}
