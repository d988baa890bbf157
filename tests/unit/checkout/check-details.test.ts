import { expect, test } from "vitest";
import { checkDetails } from "@/lib/checkout/check-details";

const typed = {
  email: "ada@example.com",
  name: "Ada Lovelace",
  line1: "12 St James's Square",
  city: "Bristol",
  postcode: "bs1 4dj",
  country: "GB",
  agreedTotal: "5490",
  agreedCurrency: "GBP",
};

const faults = (posted: Record<string, string>) => {
  const result = checkDetails(posted);
  return result.ok ? {} : (result.detail ?? {});
};

test("a typical order in the United Kingdom is taken, its postcode written as the post writes it", () => {
  const result = checkDetails(typed);
  expect(result.ok && result.value).toMatchObject({
    postcode: "BS1 4DJ",
    line2: null,
    region: null,
    newsletter: false,
    agreedTotal: 5490,
  });
});

test("all faults are told at once, each under its field", () => {
  const found = faults({ country: "GB", postcode: "nowhere", agreedTotal: "1", agreedCurrency: "GBP" });
  expect(Object.keys(found).sort()).toEqual(["city", "email", "line1", "name", "postcode"]);
  expect(found.postcode).toBe("Postcode should look like BS1 4DJ.");
});

test.each([
  ["US", "10001", "NY", {}],
  ["US", "10001", "", { region: "Choose the state." }],
  ["US", "10001", "Bavaria", { region: "Choose the state." }],
  ["US", "1000", "NY", { postcode: "ZIP code should look like 10001." }],
  ["IE", "", "", {}],
  ["IE", "d02af30", "", {}],
  ["HK", "", "", {}],
  ["DE", "10115", "", {}],
  ["DE", "", "", { postcode: "Postcode is missing." }],
  ["JP", "100-0001", "", { region: "Enter the prefecture." }],
])(
  "an address in %s with postcode %j and region %j gets its country's own questions",
  (country, postcode, region, expected) => {
    expect(faults({ ...typed, country, postcode, region })).toEqual(expected);
  },
);

test("text that would break a letter's head or hide something is flattened to one plain line", () => {
  const result = checkDetails({ ...typed, name: "Ada\r\nBcc: all@example.com\u202e  x" });
  expect(result.ok && result.value.name).toBe("Ada Bcc: all@example.com x");
});

test("nothing typed makes the check throw, except a form that is not ours", () => {
  for (const text of ["\u0000", "𝕬".repeat(500), "<script>", "' OR 1=1 --", "\ud800"])
    for (const field of [
      "email",
      "name",
      "line1",
      "line2",
      "city",
      "postcode",
      "country",
      "region",
      "phone",
      "discountCode",
    ])
      expect(() => checkDetails({ ...typed, [field]: text })).not.toThrow();
  expect(() => checkDetails({ ...typed, agreedTotal: "£1" })).toThrow("agreedTotal");
});
