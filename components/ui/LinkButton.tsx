import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonTone, buttonStyle } from "./button-style";

type Props = Omit<ComponentProps<typeof Link>, "className"> & {
  tone?: ButtonTone;
  size?: ButtonSize;
  className?: string;
};

/** A link that leads on, drawn as a button. */
export function LinkButton({ tone = "primary", size = "normal", className, children, ...rest }: Props) {
  return (
    <Link prefetch={false} {...rest} className={buttonStyle(tone, size, className)}>
      {children}
    </Link>
  );
}
