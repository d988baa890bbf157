"use client";

import { useGo } from "@/components/admin/kit/use-go";
import { Select } from "@/components/ui/Select";
import { CountrySelect } from "../CountrySelect";

/** Whose holidays of which year are shown. */
export function HolidayChoice({
  countries,
  country,
  year,
}: {
  countries: string[];
  country: string;
  year: number;
}) {
  const go = useGo();
  const show = (next: { country?: string; year?: string }) =>
    go(`/admin/delivery/holidays?${new URLSearchParams({ country, year: String(year), ...next })}`);
  return (
    <>
      <CountrySelect
        aria-label="Country"
        value={country}
        from={countries.includes(country) ? countries : [country, ...countries]}
        onValue={(next) => show({ country: next })}
      />
      <Select aria-label="Year" value={year} onChange={({ target }) => show({ year: target.value })}>
        {[year - 1, year, year + 1].map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </>
  );
}
