import clsx from "clsx";
import type { ReactNode } from "react";
import { Icon } from "./Icon";

type Props = {
  summary: ReactNode;
  /** Details that share a name close one another. */
  name?: string;
  open?: boolean;
  className?: string;
  children: ReactNode;
};

/** More on request: the platform's own details, ruled off by a hairline. */
export function Disclosure({ summary, name, open, className, children }: Props) {
  return (
    <details name={name} open={open} className={clsx("group border-b", className)}>
      <summary className="flex min-h-14 list-none items-center justify-between gap-4 py-3 font-medium [&::-webkit-details-marker]:hidden">
        {summary}
        <Icon
          name="plus"
          className="size-4.5 shrink-0 text-ink-soft transition-transform duration-300 ease-calm group-open:rotate-45"
        />
      </summary>
      <div className="pb-6 text-sm">{children}</div>
    </details>
  );
}
