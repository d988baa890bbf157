import { expect, test } from "vitest";
import { policyDraft } from "@/lib/shop/admin/policy-draft";
import { cleanPolicy } from "@/lib/shop/clean-policy";
import { neededPolicies } from "@/lib/shop/needed-policies";
import { policyInputSchema, shopSettingsSchema } from "@/lib/shop/schema";

const shop = shopSettingsSchema.parse({
  seller: { legalName: "Kiln & Cup <Ltd>", email: "hanna@kiln.test" },
  returns: { days: 21, paidBy: "shop" },
  money: { currency: "EUR", pricesIncludeTax: false },
});

test.each(neededPolicies)(
  "the draft of $slug fits, and stands as it is once it is published",
  ({ slug, title }) => {
    const draft = policyInputSchema.parse(policyDraft(slug, shop));
    expect(draft).toMatchObject({ slug, title });
    expect(cleanPolicy(draft.html)).toBe(draft.html);
  },
);

test("a draft says what the settings say", () => {
  const terms = policyDraft("terms", shop)?.html;
  expect(terms).toContain("Kiln &amp; Cup &lt;Ltd&gt;");
  expect(terms).toContain("Prices are in euros; tax is added before you order.");
  const returns = policyDraft("returns", shop)?.html;
  expect(returns).toContain("You have 21 days");
  expect(returns).toContain("We pay the way back.");
});

test("there is no draft of what a shop need not have", () => {
  expect(policyDraft("sizes", shop)).toBeNull();
});
