import type { ReactNode } from "react";

/** The first words of a page before the admin area: what it is for, and what happens next. */
export function OutsideHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="pb-8">
      <h1 className="display text-title">{title}</h1>
      {children ? <p className="pt-4 text-ink-soft">{children}</p> : null}
    </div>
  );
}
