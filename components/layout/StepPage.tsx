import type { ReactNode } from "react";

/** A page of one step: what it is, and the one thing to do. */
export function StepPage({
  title,
  words,
  children,
}: {
  title: string;
  words: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="page pt-12 lg:pt-20">
      <div className="mx-auto max-w-md">
        <h1 className="display text-title">{title}</h1>
        <p className="pt-4 pb-8 text-lg wrap-anywhere text-ink-soft">{words}</p>
        {children}
      </div>
    </div>
  );
}
