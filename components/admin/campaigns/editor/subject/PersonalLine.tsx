"use client";

import { UserRound } from "lucide-react";
import { useId, useRef } from "react";
import { controlStyle } from "@/components/ui/control-style";
import { type PersonalField, personalFields } from "@/lib/campaigns/content/types";
import { GrowingLine } from "../../../kit/form/GrowingLine";
import { Menu } from "../../../kit/Menu";

type Props = {
  label: string;
  value: string;
  most: number;
  hint: string | null;
  placeholder: string;
  onChange: (value: string) => void;
};

const fields = Object.entries(personalFields) as [PersonalField, (typeof personalFields)[PersonalField]][];

/** A line of plain words into which something personal can be put: it stands as {first_name|there}. */
export function PersonalLine({ label, value, most, hint, placeholder, onChange }: Props) {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const insert = (text: string) => {
    const at = input.current?.selectionStart ?? value.length;
    onChange((value.slice(0, at) + text + value.slice(at)).slice(0, most));
  };
  return (
    <div>
      <label htmlFor={id} className="block pb-1 text-sm font-medium">
        {label}
      </label>
      <div className="relative">
        <GrowingLine
          ref={input}
          id={id}
          value={value}
          maxLength={most}
          placeholder={placeholder}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={onChange}
          control={`${controlStyle} py-1.5 pr-11`}
        />
        <div className="absolute top-0 right-1 flex h-(--control-height) items-center">
          <Menu
            label={`Something personal in: ${label}`}
            heading="What each reader has of their own"
            trigger={
              <button
                type="button"
                title="Something personal"
                className="grid size-8 place-items-center rounded-(--radius-s) text-ink-soft hover:bg-surface hover:text-ink"
              >
                <UserRound aria-hidden="true" className="size-4" />
              </button>
            }
            items={fields.map(([field, { label: name, fallback }]) => ({
              label: name,
              hint: `or “${fallback}”`,
              onSelect: () => insert(`{${field}|${fallback}}`),
            }))}
          />
        </div>
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="pt-1 text-xs text-ink-soft">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
