import type { TaxRateRow } from "@/lib/delivery/admin/types";
import { countryName } from "@/lib/values/country";
import { regions } from "@/lib/values/regions";

export type TaxPlace = {
  readonly key: string;
  readonly country: string;
  readonly region: string | null;
  readonly taxClass: string;
  readonly title: string;
  /** In force today; null when none is. */
  readonly now: TaxRateRow | null;
  readonly rows: readonly TaxRateRow[];
};

/** Rates by place and class, by the place's name, each with its history. */
export function taxPlaces(rows: readonly TaxRateRow[], today: string, locale: string): TaxPlace[] {
  const groups = Map.groupBy(
    rows,
    ({ country, region, taxClass }) => `${country} ${region ?? ""} ${taxClass}`,
  );
  return [...groups.entries()]
    .map(([key, history]) => {
      const [first] = history as [TaxRateRow, ...TaxRateRow[]];
      const { country, region, taxClass } = first;
      const state = regions(country).find(({ code }) => code === region)?.name ?? region;
      const place = [countryName(country, locale), state].filter(Boolean).join(", ");
      const now =
        history.find(
          ({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || today < validUntil),
        ) ?? null;
      const title = taxClass === "standard" ? place : `${place}, ${taxClass}`;
      return { key, country, region, taxClass, title, now, rows: history };
    })
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** A rate as people write it: "20 %" by the locale's custom. */
export function percentWords(ppm: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 4 }).format(
    ppm / 1_000_000,
  );
}

/** A day with its year: "1 Apr 2027". @param day "YYYY-MM-DD" */
export function dayWords(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
