"use client";

import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { FormField } from "@/components/admin/kit/form/FormField";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { noteHoliday } from "@/lib/delivery/admin/actions";
import type { AddHoliday } from "@/lib/delivery/admin/types";
import { CountrySelect } from "../CountrySelect";

/** Notes a day of the owner's own: stocktaking, a works holiday. */
export function HolidayForm({ country, today }: { country: string; today: string }) {
  const form = useAdminForm<AddHoliday, void>(
    noteHoliday,
    { country, day: "", name: "" },
    {
      saved: "Noted. Dates are promised around it.",
      refusals: { already_a_holiday: "That day is a holiday there already." },
      onSaved: () => form.replace({ country, day: "", name: "" }),
    },
  );
  return (
    <AdminForm form={form} label="Add a holiday">
      <FormField form={form} name="country" label="Country">
        {(wiring) => (
          <CountrySelect
            {...wiring}
            value={form.value.country}
            onValue={(next) => form.set("country", next)}
          />
        )}
      </FormField>
      <FormField form={form} name="day" label="Day">
        {(wiring) => (
          <Input
            {...wiring}
            type="date"
            min={today}
            value={form.value.day}
            onChange={({ target }) => form.set("day", target.value)}
          />
        )}
      </FormField>
      <FormField form={form} name="name" label="What it is">
        {(wiring) => (
          <Input
            {...wiring}
            placeholder="Stocktaking"
            value={form.value.name}
            onChange={({ target }) => form.set("name", target.value)}
          />
        )}
      </FormField>
      <Button busy={form.saving}>Add holiday</Button>
    </AdminForm>
  );
}
