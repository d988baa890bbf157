import clsx from "clsx";

type Props<Value extends string> = {
  label: string;
  value: Value;
  options: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
};

/** One of a few, side by side. */
export function Choice<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <fieldset aria-label={label} className="flex rounded-m border p-0.5">
      {(Object.keys(options) as Value[]).map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          onClick={() => onChange(option)}
          className={clsx(
            "min-h-8 rounded-(--radius-s) px-3 text-sm pointer-coarse:min-h-10",
            option === value
              ? "bg-accent-soft font-medium text-accent-strong"
              : "text-ink-soft hover:text-ink",
          )}
        >
          {options[option]}
        </button>
      ))}
    </fieldset>
  );
}
