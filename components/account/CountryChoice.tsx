"use client";

import { useRef } from "react";
import { Select } from "@/components/ui/Select";
import type { AddressForm } from "@/lib/account/addresses/types";

type Props = {
  id: string;
  value: string;
  countries: AddressForm["countries"];
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  required: boolean | undefined;
};

/**
 * The country of an address. Another one brings the form anew with that country's fields: at once after a tap, and after
 * arrow keys only when the choice is left, since each of them passes a country that is not meant.
 */
export function CountryChoice({ value, countries, ...wiring }: Props) {
  const byKeys = useRef(false);
  const shown = useRef(value);
  const follow = (select: HTMLSelectElement) => {
    if (select.value === shown.current) return;
    shown.current = select.value;
    select.form?.requestSubmit(select.form.querySelector<HTMLButtonElement>("button[value=country]"));
  };
  return (
    <Select
      {...wiring}
      name="country"
      autoComplete="country"
      defaultValue={value}
      onPointerDown={() => {
        byKeys.current = false;
      }}
      onKeyDown={() => {
        byKeys.current = true;
      }}
      onChange={({ currentTarget }) => {
        if (!byKeys.current) follow(currentTarget);
      }}
      onBlur={({ currentTarget }) => follow(currentTarget)}
    >
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
