import type { ReactNode } from "react";
import { Icon } from "./Icon";

/** What the control inside a field must carry so that label, hint and error are announced with it. */
type FieldWiring = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  required: boolean | undefined;
};

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** One sentence that says what to do; its presence marks the control as wrong. */
  error?: string | null;
  required?: boolean;
  /** Says "optional" beside the label; forms mark what may be left out, not what must be filled. */
  optional?: boolean;
  className?: string;
  children: (wiring: FieldWiring) => ReactNode;
};

/** A labelled control: `<Field id="email" label="E-mail" error={…}>{(wiring) => <Input {...wiring} name="email" />}</Field>`. */
export function Field({ id, label, hint, error, required, optional, className, children }: Props) {
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label htmlFor={id} className="flex items-baseline justify-between gap-3 pb-1.5 text-sm font-medium">
        {label}
        {optional ? <span className="font-normal text-ink-soft">optional</span> : null}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
        required,
      })}
      {hint ? (
        <p id={`${id}-hint`} className="pt-1.5 text-xs text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex gap-1.5 pt-1.5 text-sm text-danger">
          <Icon name="alert" className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </div>
  );
}
