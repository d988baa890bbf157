import { expect, test } from "vitest";
import { accountValues } from "@/lib/checkout/account-values";

const known = { email: "ada@example.com", name: "Ada" };
const address = (id: string, country: string, isDefault = false) => ({
  ...{ id, country, isDefault, name: "Ada Lovelace", phone: null, line1: id },
  ...{ line2: null, city: "Town", region: null, postcode: "1" },
});
const list = [address("home", "GB", true), address("paris", "FR")];

test("the usual address is taken when it lies in the country whose prices were shown", () => {
  const { values, addressId } = accountValues(known, list, { picked: null, country: "GB" });
  expect(addressId).toBe("home");
  expect(values).toMatchObject({ email: "ada@example.com", name: "Ada Lovelace", line1: "home", phone: "" });
});

test("another is taken for another country, and none where there is none", () => {
  expect(accountValues(known, list, { picked: null, country: "FR" }).addressId).toBe("paris");
  const none = accountValues(known, list, { picked: null, country: "US" });
  expect(none).toEqual({ values: { email: "ada@example.com", name: "Ada" }, addressId: null });
});

test("a picked address goes before all, and one that is not theirs counts as none", () => {
  expect(accountValues(known, list, { picked: "paris", country: "GB" }).addressId).toBe("paris");
  expect(accountValues(known, list, { picked: "somebody's", country: "GB" }).addressId).toBe("home");
});
