"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/Select";
import { FormField } from "../kit/form/FormField";

const shares = [0, 5, 10, 20, 30, 50];

type Props = Omit<ComponentProps<typeof FormField>, "name" | "children"> & {
  /** In a hundred. */
  value: number;
  onValue: (percent: number) => void;
  /** What holding out nobody is called. */
  nobody: string;
};

/** What share of those who would be written to goes without, under the name "holdout". */
export function HoldoutSelect({ value, onValue, nobody, ...rest }: Props) {
  return (
    <FormField {...rest} name="holdout">
      {(wiring) => (
        <Select {...wiring} value={value} onChange={({ target }) => onValue(Number(target.value))}>
          {[...new Set([...shares, value])]
            .sort((a, b) => a - b)
            .map((share) => (
              <option key={share} value={share}>
                {share === 0 ? nobody : `${share} % get no letter`}
              </option>
            ))}
        </Select>
      )}
    </FormField>
  );
}
