import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { type Drawing, Icon } from "./Icon";

const kinds = {
  info: { box: "bg-surface", mark: "text-ink-soft", icon: "info" },
  success: { box: "bg-success-soft", mark: "text-success", icon: "done" },
  notice: { box: "bg-notice-soft", mark: "text-notice", icon: "warning" },
  danger: { box: "bg-danger-soft", mark: "text-danger", icon: "alert" },
} as const satisfies Record<string, { box: string; mark: string; icon: Drawing }>;

type Props = Omit<ComponentProps<"div">, "title"> & { kind?: keyof typeof kinds; title?: ReactNode };

/** A sentence that must not be missed. Give it role="alert" or role="status" when it appears after the page did. */
export function Notice({ kind = "info", title, className, children, ...rest }: Props) {
  const { box, mark, icon } = kinds[kind];
  return (
    <div {...rest} className={clsx("flex gap-3 rounded-m px-4 py-3.5 text-sm text-ink", box, className)}>
      <Icon name={icon} className={clsx("mt-0.5 size-4.5 shrink-0", mark)} />
      <div className="min-w-0">
        {title ? <p className="font-medium">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
