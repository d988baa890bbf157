import clsx from "clsx";
import type { ReactNode } from "react";

type Props = { label: string; on?: boolean; off?: boolean; onPress: () => void; icon: ReactNode };

/** A small button of the bar; one that is of no use at the moment stays where it is and says so. */
export function Tool({ label, on, off = false, onPress, icon }: Props) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={on}
      aria-disabled={off || undefined}
      onClick={() => off || onPress()}
      className={clsx(
        "grid size-8 place-items-center rounded-(--radius-s) pointer-coarse:size-10 [&>svg]:size-4",
        off ? "cursor-default text-ink-soft opacity-45" : "hover:bg-surface",
        on ? "bg-accent-soft text-accent" : "text-ink-soft",
      )}
    >
      {icon}
    </button>
  );
}
