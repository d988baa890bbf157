import { toBirthday } from "@/lib/values/birthday";

type Form = Readonly<Record<string, string>>;

export type PostedBirthday =
  /** "MM-DD"; null takes it out. */
  | { readonly birthday: string | null }
  /** A sentence that says what to do. */
  | { readonly fault: string };

/** The birthday in a form, in "birth_day" and "birth_month": both or neither. */
export function postedBirthday({ birth_day: day = "", birth_month: month = "" }: Form): PostedBirthday {
  if (day === "" && month === "") return { birthday: null };
  if (day === "" || month === "") return { fault: "Choose the day and the month, or neither." };
  const birthday = toBirthday(day, month);
  return birthday ? { birthday } : { fault: "That month has no such day." };
}
