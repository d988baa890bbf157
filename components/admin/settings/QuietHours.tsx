import { Select } from "@/components/ui/Select";

type Hours = { readonly from: number; readonly until: number };
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The hours in which letters by event wait. */
export function QuietHours({ value, onValue }: { value: Hours; onValue: (hours: Hours) => void }) {
  const choice = (name: keyof Hours, label: string) => (
    <span className="w-28">
      <Select
        aria-label={label}
        value={value[name]}
        onChange={({ target }) => onValue({ ...value, [name]: Number(target.value) })}
      >
        {hours.map((hour) => (
          <option key={hour} value={hour}>
            {hour}:00
          </option>
        ))}
      </Select>
    </span>
  );
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <span>Letters by event wait from</span>
      {choice("from", "Quiet from")}
      <span>until</span>
      {choice("until", "Quiet until")}
      <span className="basis-full text-xs text-ink-soft">
        By the clock of the country they live in. The same hour twice: there are no quiet hours.
      </span>
    </div>
  );
}
