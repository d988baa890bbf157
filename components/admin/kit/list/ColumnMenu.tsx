"use client";

import { Check, Columns3 } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { Button } from "@/components/ui/Button";
import type { ListColumn } from "./list-shape";

type Props = {
  columns: readonly ListColumn[];
  shown: readonly string[];
  onChange: (columns: readonly string[] | null) => void;
};

/** Which columns the table has; kept for the person, not for the browser. */
export function ColumnMenu({ columns, shown, onChange }: Props) {
  const toggle = (id: string) => {
    const wanted = new Set(shown);
    if (!wanted.delete(id)) wanted.add(id);
    onChange(columns.map((column) => column.id).filter((column) => wanted.has(column)));
  };
  const item =
    "flex min-h-9 cursor-pointer items-center rounded-(--radius-s) pr-3 pl-8 outline-none data-[highlighted]:bg-surface data-[disabled]:opacity-55";
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button type="button" tone="quiet" aria-label="Columns" className="px-2.5! max-md:hidden">
          <Columns3 aria-hidden="true" className="size-4" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={12}
          className="admin-veil z-50 min-w-48 rounded-m border bg-raised p-1 text-sm shadow-lift"
        >
          <DropdownMenu.Label className="px-2.5 py-1.5 text-xs text-ink-soft">Columns</DropdownMenu.Label>
          {columns.map(({ id, header }, index) => (
            <DropdownMenu.CheckboxItem
              key={id}
              checked={shown.includes(id)}
              disabled={index === 0}
              onCheckedChange={() => toggle(id)}
              onSelect={(event) => event.preventDefault()}
              className={item}
            >
              <DropdownMenu.ItemIndicator className="absolute left-3">
                <Check aria-hidden="true" className="size-4" />
              </DropdownMenu.ItemIndicator>
              {header}
            </DropdownMenu.CheckboxItem>
          ))}
          <DropdownMenu.Item
            className={`${item} mt-1 border-t text-ink-soft`}
            onSelect={() => onChange(null)}
          >
            The usual ones
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
