import type { ReactNode } from "react";

/** A line of settings under a block, with its field: where it leads, what it shows. */
export function SettingLine({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm">
      <label htmlFor={id} className="w-24 shrink-0 text-xs text-ink-soft">
        {label}
      </label>
      {children}
    </div>
  );
}
