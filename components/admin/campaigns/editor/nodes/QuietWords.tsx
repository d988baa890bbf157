import type { ComponentProps } from "react";
import { GrowingLine } from "../../../kit/form/GrowingLine";

/** Words within a letter that look like what they become, until one points at them. */
export function QuietWords(props: Omit<ComponentProps<typeof GrowingLine>, "control">) {
  return (
    <GrowingLine
      {...props}
      control="rounded-(--radius-s) border border-transparent bg-transparent px-1.5 py-1 placeholder:text-(--placeholder,var(--ink-soft)) hover:border-control focus-visible:border-ink"
    />
  );
}
