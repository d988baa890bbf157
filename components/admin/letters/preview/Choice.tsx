"use client";

type Props<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
};

/** One of a few, side by side. */
export function Choice<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  return (
    <fieldset aria-label={label} className="inline-flex rounded-m border p-0.5">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
          className="min-h-8 rounded-(--radius-s) px-2.5 text-sm text-ink-soft aria-pressed:bg-surface aria-pressed:font-medium aria-pressed:text-ink pointer-coarse:min-h-11"
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
