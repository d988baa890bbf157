"use client";

import { useId } from "react";
import { limits } from "@/lib/campaigns/content/types";
import { QuietInput } from "./QuietInput";
import { SettingLine } from "./SettingLine";

type Props = { label: string; value: string; onChange: (value: string) => void; placeholder: string };

/** Where a block leads. */
export function LinkField({ label, value, onChange, placeholder }: Props) {
  const id = useId();
  return (
    <SettingLine id={id} label={label}>
      <QuietInput
        id={id}
        value={value}
        placeholder={placeholder}
        maxLength={limits.address}
        inputMode="url"
        onChange={({ target }) => onChange(target.value)}
        className="grow basis-40 !border-line bg-raised"
      />
    </SettingLine>
  );
}
