import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";

/** Room for several lines. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return <textarea {...rest} rows={rows} className={clsx(controlStyle, "py-2.5", className)} />;
}
