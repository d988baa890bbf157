import { expect, test } from "vitest";
import { checkoutMarkup } from "@/app/(checkout)/checkout/markup";
import { places } from "@/components/checkout/places";
import { countryFields } from "@/lib/checkout/country-fields";
import { postedValues } from "@/lib/checkout/posted-values";
import type { Checkout } from "@/lib/checkout/types";

const hostile = `"></script><script>alert(1)</script><!--$&`;

const found: Checkout = {
  account: { email: "ada@example.com", addresses: [] },
  state: {
    values: postedValues({ email: "ada@example.com", name: hostile, country: "GB" }),
    fields: countryFields("GB"),
    collectAt: null,
    errors: { name: hostile },
    message: hostile,
    review: {
      ...{
        lines: [],
        gone: [hostile],
        options: [],
        methodId: "",
        notServed: null,
        codes: [],
        together: null,
      },
      ...{ sums: [{ label: "Goods", amount: "£1.00" }], total: "£1.00", taxNote: null, payable: true },
      ...{ agreedTotal: 100, agreedCurrency: "GBP" },
    },
  },
  frame: {
    ...{
      countries: [{ code: "GB", name: "United Kingdom" }],
      consentWording: "",
      reminders: null,
      similar: null,
    },
    ...{ seller: { name: hostile, lines: [], email: "a@example.com" }, returnDays: 30 },
    ...{ returnsPaidByShop: true, returnsPolicy: true },
  },
};

test("whatever was typed stays text, in the form and in the facts its script begins with", async () => {
  const markup = await checkoutMarkup(found);
  // One script, and it ends where it is meant to.
  expect(markup.match(/<script/g)).toHaveLength(1);
  expect(markup.match(/<\/script>/g)).toHaveLength(1);
  expect(markup.endsWith("</script>")).toBe(true);
  const [, facts = ""] = markup.split(`<script type="application/json" id="${places.facts}">`);
  const { state, frame } = found;
  expect(JSON.parse(facts.slice(0, -"</script>".length))).toEqual({ state, frame });
});

test("an empty basket is said, with a way on and no form", async () => {
  const markup = await checkoutMarkup(null);
  expect(markup).toContain("Your basket is empty.");
  expect(markup).toContain('href="/collections"');
  expect(markup).not.toContain("<form");
});
