import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { Icon } from "./Icon";

/** The platform's own list to choose from, in our dress. */
export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <span className="relative block">
      <select {...rest} className={clsx(controlStyle, "appearance-none pr-10", className)}>
        {children}
      </select>
      <Icon
        name="down"
        className="pointer-events-none absolute top-1/2 right-3.5 size-4 -translate-y-1/2 text-ink-soft"
      />
    </span>
  );
}
