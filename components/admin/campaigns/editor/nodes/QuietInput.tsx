import clsx from "clsx";
import type { ComponentProps } from "react";

/** A field within a letter that looks like what it becomes, until one points at it. */
export function QuietInput({ className, ...rest }: Omit<ComponentProps<"input">, "type">) {
  return (
    <input
      {...rest}
      type="text"
      autoComplete="off"
      className={clsx(
        "w-full min-w-0 rounded-(--radius-s) border border-transparent bg-transparent px-1.5 py-1 placeholder:text-ink-soft hover:border-control focus-visible:border-ink",
        className,
      )}
    />
  );
}
