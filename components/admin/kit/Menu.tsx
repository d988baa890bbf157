"use client";

import clsx from "clsx";
import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";

export type MenuItem =
  | "line"
  | {
      label: string;
      hint?: string;
      icon?: ReactNode;
      tone?: "danger";
      disabled?: boolean;
      href?: string;
      newTab?: boolean;
      /** The page one is on. */
      current?: boolean;
      onSelect?: () => void;
    };

type Props = {
  /** Names the button. */
  label: string;
  items: readonly MenuItem[];
  /** A line above the items. */
  heading?: string;
  /** What is pressed; an ellipsis unless given. */
  trigger?: ReactNode;
  align?: "start" | "end";
};

/** Further things to do, behind one button. */
export function Menu({ label, items, heading, trigger, align = "end" }: Props) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild aria-label={label}>
        {trigger ?? (
          <Button type="button" tone="quiet" className="!px-2.5">
            <Ellipsis aria-hidden="true" className="size-4.5" />
          </Button>
        )}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={12}
          className="admin-veil z-50 min-w-52 rounded-m border bg-raised p-1 text-sm shadow-lift"
        >
          {heading ? (
            <DropdownMenu.Label className="px-2.5 py-1.5 text-xs text-ink-soft">{heading}</DropdownMenu.Label>
          ) : null}
          {items.map((item, index) =>
            item === "line" ? (
              <DropdownMenu.Separator key={`after ${labelBefore(items, index)}`} className="my-1 border-t" />
            ) : (
              <Entry key={item.label} {...item} />
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function labelBefore(items: readonly MenuItem[], index: number): string {
  const before = items[index - 1];
  return typeof before === "object" ? before.label : "nothing";
}

function Entry({
  label,
  hint,
  icon,
  tone,
  disabled,
  href,
  newTab,
  current,
  onSelect,
}: Exclude<MenuItem, "line">) {
  const inside = (
    <>
      {icon ? <span className="grid size-4.5 shrink-0 place-items-center">{icon}</span> : null}
      <span className="grow">{label}</span>
      {hint ? <span className="text-xs text-ink-soft">{hint}</span> : null}
    </>
  );
  const style = clsx(
    "flex min-h-9 w-full cursor-pointer items-center gap-2.5 rounded-(--radius-s) px-2.5 outline-none pointer-coarse:min-h-11",
    "data-[highlighted]:bg-surface data-[disabled]:cursor-not-allowed data-[disabled]:opacity-55",
    tone === "danger" && "text-danger",
    current && "font-medium",
  );
  if (href)
    return (
      <DropdownMenu.Item asChild disabled={disabled}>
        <Link
          href={href}
          prefetch={false}
          target={newTab ? "_blank" : undefined}
          aria-current={current ? "page" : undefined}
          className={style}
        >
          {inside}
        </Link>
      </DropdownMenu.Item>
    );
  return (
    <DropdownMenu.Item disabled={disabled} onSelect={onSelect} className={style}>
      {inside}
    </DropdownMenu.Item>
  );
}
