import { useEffect, useRef } from "react";
import type { AdminForm } from "@/components/admin/kit/form/use-admin-form";
import type { WordingForm } from "@/lib/mail/automatic/types";
import { type WordPart, wordFields } from "./word-fields";

/** Puts a field where one was typing last, in the opening words where one was nowhere yet. */
export function useInsertField(form: AdminForm<WordingForm>): (name: string) => void {
  const last = useRef<{ part: WordPart; box: HTMLInputElement | HTMLTextAreaElement } | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      const part = wordFields.find((field) => target.id === `${form.id}-${field.part}`)?.part;
      if (part) last.current = { part, box: target };
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [form.id]);
  return (name) => {
    const { part, box } = last.current ?? { part: "opening" as const, box: null };
    const text = form.value[part];
    const [from, to] = [box?.selectionStart ?? text.length, box?.selectionEnd ?? text.length];
    const before = `${text.slice(0, from)}{${name}}`;
    form.set(part, before + text.slice(to));
    box?.focus();
    requestAnimationFrame(() => box?.setSelectionRange(before.length, before.length));
  };
}
