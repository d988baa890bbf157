import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode };

/** A yes-or-no with its label; the whole line can be pressed. */
export function Checkbox({ label, hint, className, ...rest }: Props) {
  return (
    <label className={clsx("flex min-h-11 cursor-pointer items-start gap-3 py-2.5 text-sm", className)}>
      <input {...rest} type="checkbox" className="mt-0.5 size-5 shrink-0 accent-(--accent)" />
      <span>
        {label}
        {hint ? <span className="block text-xs text-ink-soft">{hint}</span> : null}
      </span>
    </label>
  );
}
