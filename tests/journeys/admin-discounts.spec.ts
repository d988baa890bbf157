import type { Page } from "@playwright/test";
import { pressPay, typeDetails } from "./support/checkout";
import { inEachLook } from "./support/looks";
import { askShop, asOwner } from "./support/staff";
import { expect, test } from "./support/test";

const made = ["Three for two on rails", "A pouch on us"];

// The other journeys count on what they pay.
test.afterEach(async () => {
  await askShop("UPDATE discount_code SET active = false WHERE title = ANY($1)", [made]);
});

async function pick(page: Page, box: string, text: string): Promise<void> {
  await page.getByRole("combobox", { name: box, exact: true }).fill(text);
  await page
    .getByRole("option", { name: new RegExp(text) })
    .first()
    .click();
}

async function saveNew(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/\/admin\/discounts\/disc_/);
}

test("three for two and a gift are made, tried, shown in the basket with their names, and charged", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  test.setTimeout(Number(process.env.LONG ?? 150_000));
  await asOwner(page);
  await page.goto("/admin/discounts/new");
  await page.getByLabel("How", { exact: true }).selectOption({ label: "By itself" });
  await page.getByLabel("Kind").selectOption({ label: "Buy some, get some" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Name")).toHaveAccessibleDescription(/Give it the name that buyers read/);
  await page.getByLabel("Name").fill(made[0] ?? "");
  await page.getByLabel("Percent off those").fill("100");
  await page.getByLabel("Bought from").selectOption({ label: "Some products" });
  await pick(page, "Products", "Boot Room Peg Rail");
  await page.getByLabel(/Discounts on products/).check();
  await expect(page.getByTestId("summary")).toHaveText(
    "Buy 2 of Boot Room Peg Rail, get the cheapest 1 free. Combines with discounts on products.",
  );
  // Tried before it is saved.
  await pick(page, "Put into the basket", "Boot Room Peg Rail");
  await page.getByLabel(/^Quantity of Boot Room Peg Rail/).fill("3");
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page.getByTestId("trial")).toContainText(`${made[0]}: −£48.00`);
  await inEachLook(page, () => expectAccessible(page));
  await saveNew(page);

  await page.goto("/admin/discounts/new");
  await page.getByLabel("How", { exact: true }).selectOption({ label: "By itself" });
  await page.getByLabel("Kind").selectOption({ label: "Gift" });
  await page.getByLabel("Name").fill(made[1] ?? "");
  await pick(page, "Gift", "Hedgerow Treat Pouch");
  await page.getByLabel("Orders from").fill("100");
  await page.getByLabel(/Discounts on products/).check();
  await saveNew(page);

  const shop = await elsewhere();
  await shop.goto("/products/boot-room-peg-rail");
  await shop.getByRole("button", { name: "Add to basket" }).click();
  await shop.getByRole("link", { name: "View basket (1)" }).click();
  const summary = shop.getByRole("region", { name: "What it comes to" });
  await shop.getByLabel(/^Quantity of/).fill("2");
  await shop.getByLabel(/^Quantity of/).press("Enter");
  await expect(summary.getByTestId("offer-hint")).toContainText(/Add (£4\.00|one) more for/);
  await shop.getByLabel(/^Quantity of/).fill("3");
  await shop.getByLabel(/^Quantity of/).press("Enter");
  await expect(summary).toContainText("Discount Three for two on rails−£48.00");
  await expect(shop.getByRole("listitem").filter({ hasText: "Hedgerow Treat Pouch" })).toContainText(
    "A gift: A pouch on us",
  );
  await inEachLook(shop, () => expectAccessible(shop));
  const total = (await summary.getByTestId("basket-total").textContent()) ?? "";
  await shop.getByRole("link", { name: "Check out" }).click();
  await typeDetails(shop, "three@example.com");
  expect(await pressPay(shop)).toBe(total);

  // The tester agrees with what was charged.
  await page.goto("/admin/discounts/try");
  await pick(page, "Put into the basket", "Boot Room Peg Rail");
  await page.getByLabel(/^Quantity of Boot Room Peg Rail/).fill("3");
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page.getByTestId("trial")).toContainText(`Paid${total}`);
  await expect(page.getByTestId("trial")).toContainText("count together, because each may be combined");
});

test("a thousand single codes are made and fetched as a file, and the list says where each discount stands @phone", async ({
  page,
  expectAccessible,
}) => {
  await asOwner(page);
  await page.goto("/admin/discounts/new");
  await page.getByLabel("How", { exact: true }).selectOption("codes");
  const name = `For the fair (${test.info().project.name})`;
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Percent off").fill("15");
  await saveNew(page);
  await page.getByLabel("Begin with").fill("fair");
  await page.getByRole("button", { name: "Make codes" }).click();
  const download = page.getByRole("link", { name: "CSV" });
  await expect(download).toBeVisible({ timeout: 20_000 });
  const file = await page.request.get((await download.getAttribute("href")) ?? "");
  const codes = (await file.text()).match(/FAIR-[A-Z2-9]{10}/g) ?? [];
  expect(new Set(codes).size).toBe(1000);
  await page.goto("/admin/discounts");
  await expect(page.getByRole("link", { name })).toBeVisible();
  await inEachLook(page, () => expectAccessible(page));
});
