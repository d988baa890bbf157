import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";

/** A line to type in. */
export function Input({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input {...rest} type={type} className={clsx(controlStyle, className)} />;
}
