/** Stripe's least amounts by currency of settlement, in minor units: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const minimum: Record<string, number> = {
  aud: 50,
  bgn: 100,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
  usd: 50,
};

/** The least that can be charged, in minor units. A currency without a published minimum is held to one unit. */
export function minimumAmount(currency: string): number {
  return minimum[currency] ?? 1;
}

const known = new Set(Intl.supportedValuesOf("currency").map((code) => code.toLowerCase()));

/** Whether it is a three-letter ISO 4217 code in lower case. */
export function isCurrency(code: string): boolean {
  return known.has(code);
}
