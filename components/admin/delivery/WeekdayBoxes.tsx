"use client";

import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";

type Props = {
  legend: string;
  /** ISO weekdays, 1 = Monday. */
  value: readonly number[];
  fault?: string | undefined;
  onValue: (days: number[]) => void;
};

const week = [1, 2, 3, 4, 5, 6, 7];

/** Days of the week to tick. */
export function WeekdayBoxes({ legend, value, fault, onValue }: Props) {
  const { locale } = useShopFormat();
  // 1 January 2024 was a Monday.
  const name = (day: number) =>
    new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(
      new Date(Date.UTC(2024, 0, day)),
    );
  return (
    <fieldset>
      <legend className="pb-1.5 text-sm font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {week.map((day) => (
          <label
            key={day}
            className="flex min-h-9 cursor-pointer items-center gap-2 rounded-m border border-control px-2.5 text-sm has-checked:border-accent has-checked:bg-accent-soft pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              className="size-4 accent-(--accent)"
              checked={value.includes(day)}
              onChange={({ target }) =>
                onValue(week.filter((one) => (one === day ? target.checked : value.includes(one))))
              }
            />
            {name(day)}
          </label>
        ))}
      </div>
      {fault ? <p className="pt-1.5 text-sm text-danger">{fault}</p> : null}
    </fieldset>
  );
}
