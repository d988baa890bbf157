"use client";

import { Check, ChevronDown } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { Button } from "@/components/ui/Button";
import type { ListFilter } from "./list-shape";

type Props = { filter: ListFilter; chosen: readonly string[]; onChange: (values: readonly string[]) => void };

/** The values of one filter; it stays open while several are chosen. */
export function FilterMenu({ filter, chosen, onChange }: Props) {
  const { label, options, single } = filter;
  const names = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  const said = names.length > 2 ? `${names.length} chosen` : names.join(", ");
  const toggle = (value: string) => {
    if (chosen.includes(value)) onChange(chosen.filter((other) => other !== value));
    else onChange(single ? [value] : [...chosen, value]);
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button type="button" tone="quiet" className={names.length > 0 ? "border-accent! text-accent!" : ""}>
          {names.length > 0 ? `${label}: ${said}` : label}
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={4}
          collisionPadding={12}
          className="admin-veil z-50 max-h-[min(24rem,var(--radix-dropdown-menu-content-available-height))] min-w-48 overflow-y-auto rounded-m border bg-raised p-1 text-sm shadow-lift"
        >
          {options.map(({ value, label: name }) => (
            <DropdownMenu.CheckboxItem
              key={value}
              checked={chosen.includes(value)}
              onCheckedChange={() => toggle(value)}
              onSelect={(event) => single || event.preventDefault()}
              className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-(--radius-s) pr-3 pl-8 outline-none data-[highlighted]:bg-surface pointer-coarse:min-h-11"
            >
              <DropdownMenu.ItemIndicator className="absolute left-3">
                <Check aria-hidden="true" className="size-4" />
              </DropdownMenu.ItemIndicator>
              {name}
            </DropdownMenu.CheckboxItem>
          ))}
          {chosen.length > 0 ? (
            <DropdownMenu.Item
              onSelect={() => onChange([])}
              className="mt-1 flex min-h-9 cursor-pointer items-center rounded-(--radius-s) border-t pl-8 text-ink-soft outline-none data-[highlighted]:bg-surface"
            >
              Any
            </DropdownMenu.Item>
          ) : null}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
