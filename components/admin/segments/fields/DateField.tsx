"use client";

import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { ConditionOf } from "@/lib/segments/admin/types";

type Props = {
  condition: ConditionOf<"date">;
  onChange: (condition: ConditionOf<"date">) => void;
  label: string;
  wiring: { "aria-invalid"?: true | undefined; "aria-describedby"?: string | undefined };
};

/** From a day on, or before it; the shop's own days. */
export function DateField({ condition, onChange, label, wiring }: Props) {
  return (
    <div className="grid grid-cols-2 gap-2">
      <Select
        aria-label={`How ${label} compares`}
        value={condition.is}
        onChange={({ target }) => onChange({ ...condition, is: target.value as typeof condition.is })}
      >
        <option value="from">on or after</option>
        <option value="before">before</option>
      </Select>
      <Input
        {...wiring}
        type="date"
        aria-label={`Day of ${label}`}
        value={condition.value}
        onChange={({ target }) => onChange({ ...condition, value: target.value })}
      />
    </div>
  );
}
