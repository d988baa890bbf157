"use client";

import clsx from "clsx";
import { Trash2 } from "lucide-react";

type Props = {
  /** "Remove condition 2" */
  label: string;
  onPress: () => void;
  hidden?: boolean;
  /** Beside a thumbnail or a handle, which are lower than a field. */
  small?: boolean;
};

/** Takes one thing out of several. */
export function RemoveButton({ label, onPress, hidden = false, small = false }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      hidden={hidden}
      onClick={onPress}
      className={clsx(
        "grid shrink-0 place-items-center rounded-m text-ink-soft hover:bg-surface hover:text-danger pointer-coarse:size-11",
        small ? "size-8" : "size-9",
      )}
    >
      <Trash2 aria-hidden="true" className="size-4" />
    </button>
  );
}
