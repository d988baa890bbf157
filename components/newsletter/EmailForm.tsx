import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";

type Props = {
  /** "footer": begins the ids of its parts. */
  name: string;
  action: string;
  hidden: Readonly<Record<string, string | number>>;
  label: string;
  button: string;
  /** What sending it means, kept with the answer. */
  wording: string;
  className: string;
};

/** One address, one button and the words they stand for: a plain form, without any script. */
export function EmailForm({ name, action, hidden, label, button, wording, className }: Props) {
  return (
    <form action={action} method="post" className={className}>
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <label htmlFor={`${name}-email`} className="text-sm font-medium">
        {label}
      </label>
      <div className="flex gap-2 pt-1.5">
        <Input
          id={`${name}-email`}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
          required
          aria-describedby={`${name}-words`}
          className="min-w-0 grow"
        />
        <Button tone="quiet" className="shrink-0">
          {button}
        </Button>
      </div>
      <p id={`${name}-words`} className="pt-2 text-xs text-ink-soft">
        {wording}
      </p>
    </form>
  );
}
