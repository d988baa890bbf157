import type { BirthdayFields, OfferedTopic } from "../types";
import { postedBirthday } from "./posted-birthday";
import { typedBirthdaySchema } from "./schema";

/**
 * The fields as they are shown: with the birthday that is kept, or with what was chosen in a form that could not be finished.
 * @param present the box for points on that day; null where it is not offered
 * @param typed from the visitor's own browser, not yet checked; null where no form was left unfinished
 */
export function birthdayFields(
  { wording, mark }: Pick<OfferedTopic, "wording" | "mark">,
  kept: string | null,
  typed: unknown,
  present: BirthdayFields["present"],
): BirthdayFields {
  const before = typedBirthdaySchema.safeParse(typed);
  const [month = "", day = ""] = before.success
    ? [before.data.birth_month, before.data.birth_day]
    : (kept?.split("-").map((part) => String(Number(part))) ?? []);
  const posted = postedBirthday({ birth_day: day, birth_month: month });
  return {
    wording,
    mark,
    day,
    month,
    error: "fault" in posted ? posted.fault : null,
    given: kept !== null,
    present,
  };
}
