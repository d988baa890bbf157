import Holidays from "date-holidays";
import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";

/**
 * Notes the public holidays of this year and the next for every country the shop delivers to and for its own, so that
 * dates promised near a new year are right. Days that are there already stay as they are: an owner may have renamed them.
 */
export async function fillHolidays(tx: Tx, now: Date): Promise<number> {
  const areas = await tx.deliveryArea.findMany({ distinct: ["country"], select: { country: true } });
  const countries = new Set([(await readShop(tx)).money.homeCountry, ...areas.map((area) => area.country)]);
  const year = now.getUTCFullYear();
  const days = [...countries].flatMap((country) =>
    [year, year + 1].flatMap((of) => publicHolidays(country, of)),
  );
  const { count } = await tx.holiday.createMany({ data: days, skipDuplicates: true });
  if (count > 0) await refreshTags(tx, [cacheTags.delivery]);
  return count;
}

/** The United Kingdom's holidays differ by nation; those of England are when its carriers rest. */
function publicHolidays(country: string, year: number) {
  const calendar = country === "GB" ? new Holidays("GB", "ENG") : new Holidays(country);
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date, name }) => ({ country, day: new Date(`${date.slice(0, 10)}T00:00:00Z`), name }));
}
