import { TZDate } from "@date-fns/tz";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { birthdaysOn } from "@/lib/values/birthday";
import type { Happening } from "../starts/types";
import { zonesOf } from "../timing/zones-of";

type Row = {
  subscriberId: string;
  email: string;
  birthday: string;
  customerId: string | null;
  country: string | null;
};

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Whose birthday, less so many days, begins between two moments: at midnight by the clock of the country they have things sent to,
 * or by the shop's. Whoever gave one under two addresses is named once. It is there only while a letter on it is wanted.
 */
export async function birthdays(
  tx: Tx,
  daysBefore: number,
  from: Date,
  until: Date,
): Promise<readonly Happening[]> {
  const { money } = await readShop(tx);
  const days = new Map(
    daysAround(from, until, daysBefore).flatMap((day) => birthdaysOn(day).map((birthday) => [birthday, day])),
  );
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s.id::text AS "subscriberId", s.email::text, s.birthday, coalesce(c.id, e.customer_id) AS "customerId", f.country
    FROM subscriber s LEFT JOIN customer c ON c.email = s.email LEFT JOIN customer_email e ON c.id IS NULL AND e.email = s.email
      LEFT JOIN customer_figures f ON f.customer_id = coalesce(c.id, e.customer_id)
    WHERE s.birthday = ANY(${[...days.keys()]}::text[]) ORDER BY c.id IS NULL, s.id`;
  const found = new Map<string, Happening>();
  for (const { subscriberId, email, birthday, customerId, country } of rows) {
    const day = days.get(birthday) ?? "";
    const [zone = money.timeZone] = zonesOf(country, money, until);
    const at = midnight(day, daysBefore, zone);
    const person = `${customerId ?? subscriberId} ${day}`;
    if (at <= from || at > until || found.has(person)) continue;
    const key = `birthday:${subscriberId}:${day}`;
    found.set(person, { ...{ key, at, emails: [email], customerId }, about: {} });
  }
  return [...found.values()];
}

/** The days, wherever on earth, whose midnight less so many days can lie between two moments. */
function daysAround(from: Date, until: Date, daysBefore: number): string[] {
  const [first, last] = [Math.floor(from.getTime() / dayMs) - 1, Math.floor(until.getTime() / dayMs) + 1];
  return Array.from({ length: last - first + 1 }, (_, at) =>
    new Date((first + at + daysBefore) * dayMs).toISOString().slice(0, 10),
  );
}

function midnight(day: string, daysBefore: number, zone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(new TZDate(year, month - 1, date - daysBefore, zone).getTime());
}
