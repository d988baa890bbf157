import clsx from "clsx";

export type ButtonTone = "primary" | "quiet" | "plain" | "danger";
export type ButtonSize = "small" | "normal" | "large";

const tones: Record<ButtonTone, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  quiet: "border border-control text-ink hover:border-ink hover:bg-surface",
  plain: "text-ink link",
  danger: "border border-danger text-danger hover:bg-danger-soft",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-(--button-small) px-4 text-sm",
  normal: "min-h-(--button-height) px-(--button-inset) text-sm",
  large: "min-h-13 px-8 text-base",
};

/** The classes of a button; a link that looks like one uses the same. */
export function buttonStyle(tone: ButtonTone, size: ButtonSize, className?: string): string {
  return clsx(
    "inline-flex items-center justify-center gap-2.5 rounded-m text-center font-medium transition-colors duration-200",
    "disabled:opacity-55 aria-disabled:opacity-55",
    tones[tone],
    tone === "plain" ? "min-h-11 text-sm" : sizes[size],
    className,
  );
}
