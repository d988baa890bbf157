import { asOwner, asStaff } from "./support/staff";
import { expect, test } from "./support/test";

test("an owner tries a draft, saves a rate, and the product page promises it", async ({
  page,
  expectAccessible,
}) => {
  await asOwner(page);
  await page.goto("/admin/delivery");
  await expect(page.getByRole("heading", { name: "Northern Ireland" })).toBeVisible();
  await expectAccessible(page);

  // A price is changed in the draft, which the tester answers for while the shop does not.
  const zone = page.getByRole("region", { name: "Northern Ireland" });
  await zone.getByRole("button", { name: /^Northern Ireland/ }).click();
  const method = page.getByRole("dialog");
  await method.getByLabel("Band 1 price").fill("6.45");
  await method.getByLabel("Band 2 from").fill("3");
  await method.getByRole("button", { name: "Done" }).click();
  await expect(zone).toContainText("has no price from 2 kg to 3 kg");

  const tester = page.getByRole("region", { name: "Try it" });
  await tester.getByLabel("Postcode").fill("bt1 5gs");
  await tester.getByRole("button", { name: "Show what is offered" }).click();
  await expect(tester).toContainText("£6.45");
  await expect(tester).toContainText("draft");

  await zone.getByRole("button", { name: /^Northern Ireland/ }).click();
  await method.getByLabel("Band 2 from").fill("2");
  await method.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Save delivery" }).click();
  await expect(
    page.getByText("Delivery saved. The shop quotes by it from now on.", { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Version 1" })).toBeVisible();

  await page.goto("/delivery?return=/products/penny-brass-tag");
  await page.getByLabel("Postcode").fill("BT1 5GS");
  await page.getByRole("button", { name: "Show delivery" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Delivery £6.45").first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("a day of the owner's own and a rate of tax to come are noted on a phone, and can be taken back", async ({
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await asOwner(page);
  const year = new Date().getFullYear() + 1;
  await page.goto(`/admin/delivery/holidays?country=IE&year=${year}`);
  const own = page.getByRole("form", { name: "Add a holiday" });
  // The whole list of countries stands there once the page has come to life.
  await expect(own.getByRole("option", { name: "Austria" })).toBeAttached();
  await page.getByLabel("Day", { exact: true }).fill(`${year}-07-14`);
  await page.getByLabel("What it is").fill("Stocktaking");
  await page.getByRole("button", { name: "Add holiday" }).click();
  await page.getByRole("button", { name: "Remove Stocktaking" }).click();
  await expect(page.getByText("Stocktaking was removed.").first()).toBeVisible();

  await page.goto("/admin/delivery/tax");
  await page.getByRole("button", { name: /^Luxembourg/ }).click();
  const tax = page.getByRole("dialog");
  await tax.getByRole("textbox", { name: "Rate" }).fill("18");
  await tax.getByLabel("From", { exact: true }).fill(`${year}-01-01`);
  await tax.getByRole("button", { name: "Change the rate" }).click();
  await expect(page.getByRole("button", { name: /^Luxembourg.*18% from/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Luxembourg/ }).click();
  await tax.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText("Taken back.").first()).toBeVisible();
});

test("who may only read delivery finds nothing to press", async ({ page }) => {
  await asStaff(page, "support");
  await page.goto("/admin/delivery");
  await expect(page.getByRole("region", { name: "Try it" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Places" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add a zone" })).toHaveCount(0);
});
