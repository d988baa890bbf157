/** An amount in whole minor units (pence, cents, yen) of an ISO 4217 currency. */
export type Money = { readonly amount: number; readonly currency: string };

/** Makes an amount of money. Throws when it is not whole: a fraction of a penny is always a bug. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`);
  return { amount, currency };
}
