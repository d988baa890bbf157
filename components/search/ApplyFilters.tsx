"use client";

import { useEffect } from "react";

// Which control was changed last: the page of results is a new one, and the keyboard should stay where it was.
let lastChanged: string | null = null;

/** Applies a filter as soon as it is chosen, where the form stands beside the results and not over them. */
export function ApplyFilters({ form: id }: { form: string }) {
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    if (lastChanged) document.getElementById(lastChanged)?.focus({ preventScroll: true });
    lastChanged = null;
    function apply(event: Event) {
      if (!(event.target instanceof HTMLInputElement) || !matchMedia("(min-width: 64rem)").matches) return;
      lastChanged = event.target.id;
      if (form instanceof HTMLFormElement && form.reportValidity()) form.requestSubmit();
    }
    form.addEventListener("change", apply);
    return () => form.removeEventListener("change", apply);
  }, [id]);
  return null;
}
