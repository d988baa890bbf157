"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/Select";
import { FormField } from "../kit/form/FormField";

type Unit = "money" | "points";
type Props = Omit<ComponentProps<typeof FormField>, "name" | "children"> & {
  value: Unit;
  onValue: (unit: Unit) => void;
};

/** Whether ambassadors are paid in money or in points, under the name "unit". */
export function UnitField({ value, onValue, ...rest }: Props) {
  return (
    <FormField {...rest} name="unit">
      {(wiring) => (
        <Select
          {...wiring}
          value={value}
          onChange={({ target }) => onValue(target.value === "points" ? "points" : "money")}
        >
          <option value="money">Money</option>
          <option value="points">Points</option>
        </Select>
      )}
    </FormField>
  );
}
