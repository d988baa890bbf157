import { useEffect, useState } from "react";
import { showSale } from "@/lib/early-access/admin/actions";
import type { SaleForm, SalePreview } from "@/lib/early-access/admin/types";

/** What a sale comes to, a moment after the last change; null while that cannot be said. */
export function usePreview(value: SaleForm): SalePreview | null {
  const [preview, setPreview] = useState<SalePreview | null>(null);
  const text = JSON.stringify(value);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const form: SaleForm = JSON.parse(text);
      // Its name changes nothing, and may be missing still.
      const answer = await showSale({ ...form, name: form.name || "–" }).catch(() => null);
      if (current && answer?.ok) setPreview(answer.value);
    }, 350);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return preview;
}
