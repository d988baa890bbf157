"use client";

import { useEffect } from "react";

const kept = "filters-place";

/**
 * Applies a filter as soon as it is chosen, where the form stands beside the results and not over them. The page that
 * comes is a new one, so keyboard and eyes are put back where they were.
 */
export function ApplyFilters({ form: id }: { form: string }) {
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const place = sessionStorage.getItem(kept);
    sessionStorage.removeItem(kept);
    if (place) {
      const [name, value, top] = place.split("\n");
      scrollTo({ top: Number(top), behavior: "instant" });
      for (const field of form.elements)
        if (field instanceof HTMLInputElement && field.name === name)
          if (field.type !== "checkbox" || field.value === value) field.focus({ preventScroll: true });
    }
    function apply(event: Event) {
      if (!(event.target instanceof HTMLInputElement) || !matchMedia("(min-width: 64rem)").matches) return;
      if (!(form instanceof HTMLFormElement) || !form.reportValidity()) return;
      sessionStorage.setItem(kept, `${event.target.name}\n${event.target.value}\n${scrollY}`);
      form.requestSubmit();
    }
    // Fields left empty would only lengthen the address.
    function leaveOut(event: FormDataEvent) {
      for (const name of ["min", "max"]) if (event.formData.get(name) === "") event.formData.delete(name);
    }
    form.addEventListener("change", apply);
    form.addEventListener("formdata", leaveOut);
    return () => {
      form.removeEventListener("change", apply);
      form.removeEventListener("formdata", leaveOut);
    };
  }, [id]);
  return null;
}
