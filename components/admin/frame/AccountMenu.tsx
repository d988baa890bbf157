"use client";

import clsx from "clsx";
import { ChevronsUpDown } from "lucide-react";
import { usePathname } from "next/navigation";
import { useRef } from "react";
import { Menu } from "../kit/Menu";

type Props = { name: string; role: string; email: string; onKeys: () => void };

const own = "/admin/account";

/** Who is signed in, with the ways out. */
export function AccountMenu({ name, role, email, onKeys }: Props) {
  const here = usePathname() === own;
  const leave = useRef<HTMLFormElement>(null);
  return (
    <>
      <form ref={leave} action="/sign-out" method="post" hidden>
        <input type="hidden" name="next" value="/admin/sign-in" />
      </form>
      <Menu
        align="start"
        label={`Account of ${name}`}
        heading={email}
        trigger={
          <button
            type="button"
            className={clsx(
              "flex min-h-11 w-full items-center gap-2.5 rounded-m px-2 text-left text-sm hover:bg-raised",
              here && "bg-raised shadow-[0_0_0_1px_var(--line)]",
            )}
          >
            <span
              aria-hidden="true"
              className="grid size-7 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
            >
              {name.slice(0, 1).toUpperCase()}
            </span>
            <span className="min-w-0 grow leading-tight">
              <span className="block truncate font-medium">{name}</span>
              <span className="block text-xs text-ink-soft capitalize">{role}</span>
            </span>
            <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
          </button>
        }
        items={[
          { label: "Your name and sign-in", href: own, current: here },
          { label: "Keys", hint: "?", onSelect: onKeys },
          { label: "View the shop", href: "/", newTab: true },
          "line",
          { label: "Sign out", onSelect: () => leave.current?.requestSubmit() },
        ]}
      />
    </>
  );
}
