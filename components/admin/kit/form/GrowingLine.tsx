import clsx from "clsx";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"textarea">, "value" | "onChange" | "rows" | "className"> & {
  value: string;
  onChange: (value: string) => void;
  /** What the field itself looks like: its edge, its padding, its type. */
  control: string;
  /** Of the place it takes. */
  className?: string | undefined;
};

const place =
  "col-start-1 row-start-1 block w-full min-w-0 resize-none overflow-hidden [text-align:inherit] wrap-anywhere whitespace-pre-wrap";

/**
 * One line of words, shown on as many lines as it takes, so that nothing is cut off on a phone; a line break cannot be typed
 * or pasted. The words stand in it twice, once unseen, which is what makes it as high as they are.
 */
export function GrowingLine({ value, onChange, control, className, placeholder, onKeyDown, ...rest }: Props) {
  return (
    <span className={clsx("grid", className)}>
      <span aria-hidden="true" className={clsx(place, control, "invisible")}>
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
        className={clsx(place, control)}
      />
    </span>
  );
}
