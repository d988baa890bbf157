"use client";

import { type ComponentProps, useState } from "react";
import { parseAmount } from "@/lib/values/parse-amount";
import { plainAmount } from "@/lib/values/plain-amount";
import { useShopFormat } from "../kit/format/ShopFormat";
import { TextField } from "./TextField";

type Props = Omit<ComponentProps<typeof TextField>, "value" | "onValue"> & {
  /** Minor units; null for an empty field. */
  value: number | null;
  onValue: (amount: number | null) => void;
};

/** An amount in the shop's currency, or nothing. What is none is told on saving, and stays as it was typed meanwhile. */
export function AmountField({ value, onValue, ...rest }: Props) {
  const { currency } = useShopFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => (text.trim() === "" ? null : (parseAmount(text, currency) ?? Number.NaN));
  const written = value === null || Number.isNaN(value) ? "" : plainAmount(value, currency);
  return (
    <TextField
      {...rest}
      value={typed !== null && Object.is(read(typed), value) ? typed : written}
      onValue={(text) => {
        setTyped(text);
        onValue(read(text));
      }}
    />
  );
}
