/**
 * How many whole years after the year of sale a shop must keep its invoices, by the country it is at home in. Where no
 * law was looked up, the longest of these is taken: nobody is fined for keeping a little longer.
 */
const years: Readonly<Record<string, number>> = {
  /** VAT Notice 700/21, section 2.4; VATA 1994 sch. 11 para. 6. */
  GB: 6,
  /** § 147 (3) AO and § 14b (1) UStG, both as of 2025: vouchers and invoices eight years. */
  DE: 8,
  /** § 132 (1) BAO. */
  AT: 7,
  /** Code de commerce art. L123-22. */
  FR: 10,
  /** VAT Consolidation Act 2010 s. 84. */
  IE: 6,
  /** Art. 52 (4) AWR. */
  NL: 7,
  /** Código de Comercio art. 30. */
  ES: 6,
  /** Codice civile art. 2220. */
  IT: 10,
};

/** The last day an order's invoice is kept, as "YYYY-MM-DD": the end of the last of those years. */
export function keepUntil(paidAt: Date, homeCountry: string): string {
  return `${paidAt.getUTCFullYear() + (years[homeCountry] ?? 10)}-12-31`;
}
