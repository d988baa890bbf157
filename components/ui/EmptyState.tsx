import type { ReactNode } from "react";

/** Nothing here, said kindly, with a way on. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-4 py-section text-center">
      <h2 className="display text-heading">{title}</h2>
      {children ? <div className="text-ink-soft">{children}</div> : null}
      {action}
    </div>
  );
}
