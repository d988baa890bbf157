"use client";

import { type ComponentProps, useEffect, useMemo, useState } from "react";
import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { Select } from "@/components/ui/Select";
import { countryName } from "@/lib/values/country";
import { countryCodes } from "@/lib/values/country-codes";

type Props = Omit<ComponentProps<typeof Select>, "value" | "onChange"> & {
  value: string;
  onValue: (country: string) => void;
  /** Countries to choose from; all of them unless given. */
  from?: readonly string[];
  /** Said while nothing is chosen. */
  empty?: string;
};

/** Countries by name, in the shop's language. */
export function CountrySelect({ value, onValue, from = countryCodes, empty, ...rest }: Props) {
  const { locale } = useShopFormat();
  // Server and browser may call a country by different names, so the browser's are used and only there.
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const named = useMemo(
    () =>
      (here ? from : from.filter((code) => code === value))
        .map((code) => ({ code, name: countryName(code, locale) }))
        .sort((a, b) => a.name.localeCompare(b.name, locale)),
    [from, locale, here, value],
  );
  return (
    <Select {...rest} value={value} onChange={({ target }) => onValue(target.value)}>
      {empty ? <option value="">{empty}</option> : null}
      {named.map(({ code, name }) => (
        <option key={code} value={code} suppressHydrationWarning>
          {name}
        </option>
      ))}
    </Select>
  );
}
