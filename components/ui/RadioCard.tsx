import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  /** At the right edge, for example a price. */
  aside?: ReactNode;
};

/** One of several choices as a card. Put the group in a fieldset with a legend. */
export function RadioCard({ label, hint, aside, className, ...rest }: Props) {
  return (
    <label
      className={clsx(
        "flex cursor-pointer items-start gap-3 rounded-m border border-control bg-raised px-4 py-3.5 text-sm transition-colors duration-200",
        "hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-disabled:opacity-60",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink",
        className,
      )}
    >
      <input
        {...rest}
        type="radio"
        className="mt-0.5 size-4.5 shrink-0 accent-(--accent) focus-visible:outline-none"
      />
      <span className="grow">
        <span className="font-medium">{label}</span>
        {hint ? <span className="block text-ink-soft">{hint}</span> : null}
      </span>
      {aside ? <span className="shrink-0 font-medium tabular-nums">{aside}</span> : null}
    </label>
  );
}
