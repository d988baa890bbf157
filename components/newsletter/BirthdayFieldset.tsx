import { CircleAlert } from "lucide-react";
import { Checkbox } from "@/components/ui/Checkbox";
import { Select } from "@/components/ui/Select";
import type { BirthdayFields } from "@/lib/newsletter/types";
import { monthNames } from "@/lib/values/month-names";
import { pointWords } from "@/lib/values/point-words";

const days = Array.from({ length: 31 }, (_, at) => String(at + 1));

type Props = {
  fields: BirthdayFields;
  /** Whether the shop has a letter for birthdays now; without one it asks nobody for theirs. */
  asked: boolean;
};

/** Day and month of somebody's birthday, with what they serve beside them. One that was given can always be taken out. */
export function BirthdayFieldset({ fields, asked }: Props) {
  const { wording, mark, day, month, error, given, present } = fields;
  if (!asked && !given) return null;
  const described = ["birthday-hint", ...(error ? ["birthday-error"] : [])].join(" ");
  const wiring = { "aria-describedby": described, "aria-invalid": error ? (true as const) : undefined };
  return (
    <fieldset>
      <legend className="flex w-full items-baseline justify-between gap-3 pb-1.5 text-sm font-medium">
        Birthday <span className="font-normal text-ink-soft">optional</span>
      </legend>
      <input type="hidden" name="words_birthday" value={mark} />
      <div className="grid max-w-xs grid-cols-[2fr_3fr] gap-3">
        <Select
          {...wiring}
          id="birth_day"
          name="birth_day"
          aria-label="Day"
          autoComplete="bday-day"
          defaultValue={day}
        >
          <option value="">Day</option>
          {days.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        <Select
          {...wiring}
          name="birth_month"
          aria-label="Month"
          autoComplete="bday-month"
          defaultValue={month}
        >
          <option value="">Month</option>
          {monthNames("en").map((name, at) => (
            <option key={name} value={at + 1}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <p id="birthday-hint" className="pt-1.5 text-xs text-ink-soft">
        {wording}
      </p>
      {error ? (
        <p id="birthday-error" className="flex gap-1.5 pt-1.5 text-sm text-danger">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
      {present ? (
        <div className="pt-3">
          <input type="hidden" name="words_birthday_points" value={present.mark} />
          <Checkbox
            name="birthday_points"
            value="yes"
            defaultChecked={present.chosen}
            label={present.wording}
            hint={
              present.points > 0
                ? `${pointWords(present.points, "en")} at the moment, for members who have bought something.`
                : "There is no such present at the moment."
            }
          />
        </div>
      ) : null}
    </fieldset>
  );
}
