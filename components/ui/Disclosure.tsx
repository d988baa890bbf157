import clsx from "clsx";
import type { ReactNode } from "react";

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
    <details name={name} open={open} className={clsx("disclosure", className)}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
