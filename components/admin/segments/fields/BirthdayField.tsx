"use client";

import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { ConditionOf } from "@/lib/segments/admin/types";
import { monthNames } from "@/lib/values/month-names";
import { CompareSelect } from "./CompareSelect";

type Birthday = ConditionOf<"birthday">;
type Props = {
  condition: Birthday;
  onChange: (condition: Birthday) => void;
  label: string;
  wiring: { "aria-invalid"?: true | undefined; "aria-describedby"?: string | undefined };
};

const comparisons = { within_days: "in so many days at most", in_month: "in the month of" } as const;
const first: Readonly<Record<Birthday["is"], number>> = { within_days: 7, in_month: 1 };

/** In the days that come, or in a month. */
export function BirthdayField({ condition, onChange, label, wiring }: Props) {
  const { locale } = useShopFormat();
  const { is, value } = condition;
  const put = (next: number) => onChange({ ...condition, value: next });
  return (
    <div className="grid grid-cols-2 gap-2">
      <CompareSelect
        label={label}
        value={is}
        words={comparisons}
        onChange={(next) => onChange({ ...condition, is: next, value: first[next] })}
      />
      {is === "in_month" ? (
        <Select
          {...wiring}
          aria-label={`Month of ${label}`}
          value={value}
          onChange={({ target }) => put(Number(target.value))}
        >
          {monthNames(locale).map((name, at) => (
            <option key={name} value={at + 1}>
              {name}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          {...wiring}
          type="number"
          min={0}
          max={365}
          aria-label={`Days of ${label}`}
          value={Number.isNaN(value) ? "" : value}
          onChange={({ target }) => put(target.valueAsNumber)}
        />
      )}
    </div>
  );
}
