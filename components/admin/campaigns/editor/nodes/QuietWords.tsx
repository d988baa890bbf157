import clsx from "clsx";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"textarea">, "value" | "onChange" | "rows"> & {
  value: string;
  onChange: (value: string) => void;
};

const place =
  "col-start-1 row-start-1 block w-full min-w-0 resize-none overflow-hidden rounded-(--radius-s) border px-1.5 py-1 [text-align:inherit] wrap-anywhere whitespace-pre-wrap";

/**
 * One line of words within a letter, shown on as many as it takes: it looks like what it becomes until one points at it.
 * The words stand in it twice, once unseen, which is what makes it as high as they are.
 */
export function QuietWords({ value, onChange, className, placeholder, onKeyDown, ...rest }: Props) {
  return (
    <span className={clsx("grid", className)}>
      <span aria-hidden="true" className={clsx(place, "invisible border-transparent")}>
        {`${value || placeholder || ""} `}
      </span>
      <textarea
        {...rest}
        rows={1}
        cols={1}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value.replace(/\s*\n\s*/g, " "))}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
          onKeyDown?.(event);
        }}
        className={clsx(
          place,
          "border-transparent bg-transparent placeholder:text-(--placeholder,var(--ink-soft)) hover:border-control focus-visible:border-ink",
        )}
      />
    </span>
  );
}
