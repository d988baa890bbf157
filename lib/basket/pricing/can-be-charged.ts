import { currencyDigits } from "@/lib/values/currency-digits";

/** The least Stripe charges in the currencies shops are mostly run in, in minor units: docs.stripe.com/currencies. */
const least: Readonly<Record<string, number>> = {
  AUD: 50,
  CAD: 50,
  CHF: 50,
  CZK: 1500,
  DKK: 250,
  EUR: 50,
  GBP: 30,
  HUF: 17_500,
  JPY: 50,
  NOK: 300,
  NZD: 50,
  PLN: 200,
  RON: 200,
  SEK: 300,
  USD: 50,
};

/** Stripe takes no more than eight digits. */
const most = 99_999_999;

/** Stripe takes no less than whole krónur and shillings, and of a thousandth no less than ten: docs.stripe.com/currencies#special-cases. */
const whole: ReadonlySet<string> = new Set(["ISK", "UGX"]);

/** What a sum must be a multiple of to be charged, in minor units: 1 in nearly every currency. */
function chargeStep(currency: string): number {
  if (whole.has(currency)) return 100;
  return currencyDigits(currency) === 3 ? 10 : 1;
}

/** Whether a card payment of this many minor units is possible, or none is needed. */
export function canBeCharged(total: number, currency: string): boolean {
  const enough = total >= (least[currency] ?? 1) && total <= most;
  return total === 0 || (enough && total % chargeStep(currency) === 0);
}
