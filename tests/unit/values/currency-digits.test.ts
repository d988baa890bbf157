import { expect, test } from "vitest";
import { currencyDigits } from "@/lib/values/currency-digits";
import { formatMoney } from "@/lib/values/format-money";
import { parseAmount } from "@/lib/values/parse-amount";

// docs.stripe.com/currencies: what Stripe takes as whole units and in thousandths; everything else is in hundredths.
const whole = "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" ");
const thousandths = "BHD JOD KWD OMR TND".split(" ");
const hundredths =
  "AED AFN ALL BRL CHF COP CZK DKK EUR GBP HUF IDR ISK LAK LBP MMK NOK PKR PLN RON SEK SOS TWD UGX USD YER".split(
    " ",
  );

test("an amount is counted in the unit that Stripe charges in", () => {
  expect(whole.map(currencyDigits)).toEqual(whole.map(() => 0));
  expect(thousandths.map(currencyDigits)).toEqual(thousandths.map(() => 3));
  expect(hundredths.map(currencyDigits)).toEqual(hundredths.map(() => 2));
});

test("forints are written without decimals while they are whole, and pounds always with two", () => {
  expect(formatMoney(549_000, "HUF", "en-GB").replace(/\s/gu, " ")).toBe("HUF 5,490");
  expect(formatMoney(549_050, "HUF", "en-GB").replace(/\s/gu, " ")).toBe("HUF 5,490.50");
  expect(parseAmount("5490", "HUF")).toBe(549_000);
  expect(formatMoney(549_000, "GBP")).toBe("£5,490.00");
  expect(formatMoney(5_490, "JPY", "en-GB")).toBe("JP¥5,490");
  expect(formatMoney(5_490, "KWD", "en-GB").replace(/\s/gu, " ")).toBe("KWD 5.490");
});
