"use client";

import { Command } from "cmdk";
import { ClipboardList, Package, Plus, Search, User } from "lucide-react";
import { Dialog } from "radix-ui";
import { type ReactNode, useState } from "react";
import { Spinner } from "@/components/ui/Spinner";
import type { Permission } from "@/lib/staff/types";
import { useGo } from "../kit/use-go";
import { commands } from "./commands";
import { navLinks } from "./nav-links";
import { useFindings } from "./use-findings";

type Props = { may: readonly Permission[]; onClose: () => void };

const kinds = {
  order: { heading: "Orders", icon: ClipboardList },
  product: { heading: "Products", icon: Package },
  customer: { heading: "Customers", icon: User },
};

function fits(words: string, text: string): boolean {
  const label = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.includes(word));
}

/** Finds any product, order or customer, any page, and what can be begun; all by the keyboard. */
export function Palette({ may, onClose }: Props) {
  const go = useGo();
  const [words, setWords] = useState("");
  const { findings, waiting } = useFindings(words);
  const open = (href: string) => {
    onClose();
    go(href);
  };
  const pages = navLinks.filter((link) => may.includes(link.permission) && fits(words, link.label));
  const actions = commands.filter(
    (command) => may.includes(command.permission) && fits(words, `${command.label} ${command.words}`),
  );
  const none = !waiting && findings.length + pages.length + actions.length === 0;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="admin-overlay fixed inset-0 z-40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="admin-dialog fixed inset-x-2 top-2 z-50 mx-auto max-w-xl overflow-hidden rounded-(--radius-l) border bg-raised shadow-lift outline-none sm:inset-x-6 sm:top-[12vh]"
        >
          <Dialog.Title className="sr-only">Find anything</Dialog.Title>
          <Command shouldFilter={false} loop label="Find anything">
            <div className="flex items-center gap-3 border-b px-4">
              <Search aria-hidden="true" className="size-4.5 shrink-0 text-ink-soft" />
              <Command.Input
                autoFocus
                value={words}
                onValueChange={setWords}
                maxLength={100}
                placeholder="Order, product, customer, page…"
                className="min-h-13 w-full bg-transparent text-base outline-none"
              />
              {waiting ? <Spinner className="size-4 text-ink-soft" /> : null}
            </div>
            <Command.List className="max-h-[min(26rem,70dvh)] overflow-y-auto overscroll-contain p-1.5">
              {(["order", "product", "customer"] as const).map((kind) => {
                const { heading, icon: Icon } = kinds[kind];
                const own = findings.filter((finding) => finding.kind === kind);
                return own.length > 0 ? (
                  <Group key={kind} heading={heading}>
                    {own.map(({ id, title, hint, href }) => (
                      <Item key={id} value={id} hint={hint} onPick={() => open(href)} icon={<Icon />}>
                        {title}
                      </Item>
                    ))}
                  </Group>
                ) : null;
              })}
              {actions.length > 0 ? (
                <Group heading="Do">
                  {actions.map(({ href, label }) => (
                    <Item key={label} value={label} onPick={() => open(href)} icon={<Plus />}>
                      {label}
                    </Item>
                  ))}
                </Group>
              ) : null}
              {pages.length > 0 ? (
                <Group heading="Go to">
                  {pages.map(({ href, label, icon: Icon, key }) => (
                    <Item
                      key={href}
                      value={`page ${label}`}
                      hint={`G then ${key.toUpperCase()}`}
                      onPick={() => open(href)}
                      icon={<Icon />}
                    >
                      {label}
                    </Item>
                  ))}
                </Group>
              ) : null}
            </Command.List>
            <p role="status" className={none ? "px-4 pb-5 text-sm text-ink-soft" : "sr-only"}>
              {none ? `Nothing found for “${words.trim()}”.` : `${findings.length} found`}
            </p>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="pb-1 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-soft"
    >
      {children}
    </Command.Group>
  );
}

type ItemProps = { value: string; icon: ReactNode; hint?: string; onPick: () => void; children: ReactNode };

function Item({ value, icon, hint, onPick, children }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onPick}
      className="flex min-h-10 cursor-pointer items-center gap-3 rounded-m px-2.5 text-sm data-[selected=true]:bg-surface pointer-coarse:min-h-12 [&_svg]:size-4.5"
    >
      <span aria-hidden="true" className="grid place-items-center text-ink-soft">
        {icon}
      </span>
      <span className="min-w-0 grow truncate">{children}</span>
      {hint ? <span className="max-w-[45%] shrink-0 truncate text-xs text-ink-soft">{hint}</span> : null}
    </Command.Item>
  );
}
