type Props = {
  id: string;
  name: string;
  value: string;
  label: string;
  /** "12", "40+". */
  count: string;
  chosen: boolean;
};

/** A value that can be chosen, with the number of products that have it. */
export function FilterValue({ id, name, value, label, count, chosen }: Props) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1 text-sm lg:min-h-9">
      <input
        id={id}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={chosen}
        className="size-5 shrink-0 accent-(--accent) lg:size-4.5"
      />
      <span className="min-w-0 grow [overflow-wrap:anywhere]">{label}</span>
      <span className="text-xs text-ink-soft tabular-nums">
        {count}
        <span className="sr-only"> products</span>
      </span>
    </label>
  );
}
