import type { SaleForm } from "@/lib/early-access/admin/types";
import type { AdminForm } from "../../kit/form/use-admin-form";
import { HoldoutSelect } from "../../settings/HoldoutSelect";

/** How many are left without the letters of a sale's windows, to see what those did. */
export function HoldoutField({ form }: { form: AdminForm<SaleForm> }) {
  return (
    <HoldoutSelect
      form={form}
      label="Held out of its letters"
      hint="A part of those who would be written to, drawn by lot, gets no letter as their window begins: the result then shows what the letters themselves brought. Held out is the letter, not the price: whoever signs in with their address has it. Invitations made by hand and the waiting list are never held out."
      nobody="Nobody: everybody gets theirs"
      value={form.value.holdout}
      onValue={(percent) => form.set("holdout", percent)}
    />
  );
}
