import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonTone, buttonStyle } from "./button-style";
import { Spinner } from "./Spinner";

type Props = ComponentProps<"button"> & {
  tone?: ButtonTone;
  size?: ButtonSize;
  /** Shows that work is under way; the button stays focusable and says so. */
  busy?: boolean;
};

/** Something to press. Submits its form unless told otherwise. */
export function Button({
  tone = "primary",
  size = "normal",
  busy = false,
  className,
  children,
  type = "submit",
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      className={buttonStyle(tone, size, className)}
    >
      {busy ? <Spinner /> : null}
      {children}
    </button>
  );
}
