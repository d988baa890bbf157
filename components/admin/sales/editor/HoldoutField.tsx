"use client";

import { Select } from "@/components/ui/Select";
import type { SaleForm } from "@/lib/early-access/admin/types";
import { FormField } from "../../kit/form/FormField";
import type { AdminForm } from "../../kit/form/use-admin-form";

const shares = [0, 5, 10, 20, 30, 50];

/** How many are left without the letters of a sale's windows, to see what those did. */
export function HoldoutField({ form }: { form: AdminForm<SaleForm> }) {
  const { holdout } = form.value;
  return (
    <FormField
      form={form}
      name="holdout"
      label="Held out of its letters"
      hint="A part of those who would be written to, drawn by lot, gets no letter as their window begins: the result then shows what the letters themselves brought. Held out is the letter, not the price: whoever comes and signs in has it. Readers without an account only hear of the sale as it opens. Invitations made by hand and the waiting list are never held out."
    >
      {(wiring) => (
        <Select
          {...wiring}
          value={holdout}
          onChange={({ target }) => form.set("holdout", Number(target.value))}
        >
          {[...new Set([...shares, holdout])]
            .sort((a, b) => a - b)
            .map((share) => (
              <option key={share} value={share}>
                {share === 0 ? "Nobody: everybody gets theirs" : `${share} % get no letter`}
              </option>
            ))}
        </Select>
      )}
    </FormField>
  );
}
