import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { goToCheckout, payWith, pressPay, typeDetails } from "./support/checkout";
import { openLetter } from "./support/letters";
import { test } from "./support/new-shop-test";
import { expect } from "./support/test";

const picture = fileURLToPath(new URL("../../docs/screenshots/home.webp", import.meta.url));
const owner = { name: "Hanna Berg", email: "hanna@kilnandcup.test" };
const buyer = "ada@example.com";

/** What the set-up guide says of a step: "Done" or "To do". */
const step = (page: Page, name: string) => page.getByRole("link", { name: new RegExp(name) });

/** Goes from the guide to the page of a step. */
async function takeStep(page: Page, name: string): Promise<void> {
  await page.goto("/admin");
  await expect(step(page, name)).toHaveAccessibleName(/^To do/);
  await step(page, name).click();
}

/** Presses a button that saves, and waits for the word that it is done. */
async function save(page: Page, button: string, said: RegExp): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByText(said).first()).toBeVisible();
}

async function sayWhoSells(page: Page): Promise<void> {
  await takeStep(page, "its name and colours");
  await page.getByLabel("Name of the shop").fill("Kiln & Cup");
  await page.getByLabel("Tagline").fill("Stoneware from one small kiln");
  await save(page, "Save brand", /^Saved\. Shop and letters wear it now/);
  await takeStep(page, "who sells");
  await expect(page.getByLabel("Legal name"), "what is known already stands there").toHaveValue("Kiln & Cup");
  await expect(page.getByLabel("E-mail")).toHaveValue(owner.email);
  await page.getByLabel("Address").fill("4 Harbour Row\nWhitby YO21 3PR");
  await save(page, "Save", /^Saved\. Pages, letters and invoices/);
  await takeStep(page, "country, currency and clock");
  await save(page, "Save", /^Saved\. Shop and letters follow/);
}

async function sayHowItGoesOut(page: Page): Promise<void> {
  await takeStep(page, "where you deliver");
  await page.getByRole("button", { name: "Add a zone" }).click();
  await page
    .getByRole("region", { name: "United Kingdom" })
    .getByRole("button", { name: "Add a method" })
    .click();
  await page.getByLabel("Band 1 price").fill("3.95");
  await page.getByRole("button", { name: "Done" }).click();
  await save(page, "Save delivery", /^Delivery saved/);
  await page.getByRole("link", { name: "Tax" }).click();
  await page.getByRole("button", { name: "Add a rate" }).click();
  await page.getByRole("textbox", { name: "Rate" }).fill("20");
  await page.getByRole("button", { name: "Add the rate" }).click();
  await expect(page.getByText("VAT 20%")).toBeVisible();
}

async function makeProduct(page: Page): Promise<void> {
  await takeStep(page, "first product");
  await expect(page.getByRole("button", { name: "Bold" })).toBeVisible();
  await page.getByLabel("Title", { exact: true }).first().fill("Salt glaze mug");
  await page.getByRole("textbox", { name: "Description" }).first().fill("Thrown and fired here.");
  await page.getByLabel(/Add pictures/).setInputFiles(picture);
  await page.getByLabel("What picture 1 shows").fill("A mug on a shelf");
  await page.getByRole("textbox", { name: "Price", exact: true }).fill("24");
  await page.getByRole("textbox", { name: "In stock" }).fill("5");
  await page.getByRole("button", { name: "Save product" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Salt glaze mug" })).toBeVisible();
  await page.goto("/admin/collections");
  await page.getByRole("link", { name: "Make the first collection" }).click();
  await expect(page.getByRole("button", { name: "Bold" })).toBeVisible();
  await page.getByLabel("Title", { exact: true }).first().fill("Mugs");
  await page.getByRole("button", { name: "Save collection" }).click();
  await page.getByRole("combobox", { name: "Add a product" }).fill("salt");
  await page.getByRole("option", { name: "Salt glaze mug" }).click();
  await expect(page.getByRole("link", { name: "Salt glaze mug" })).toBeVisible();
}

async function publishPolicies(page: Page): Promise<void> {
  await takeStep(page, "Publish terms");
  for (const title of ["Terms of sale", "Privacy", "Returns", "Delivery"]) {
    await page.getByRole("link", { name: `Begin with a draft of ${title}` }).click();
    await expect(page.getByText("no legal advice")).toBeVisible();
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("link", { name: "See it in the shop" })).toBeVisible();
    await page.getByRole("link", { name: "Policies" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Policies" })).toBeVisible();
  }
  await expect(page.getByRole("region", { name: "Still to be written" })).toHaveCount(0);
}

test("a new owner sets up a shop from nothing, and sells and ships the first product", async ({
  page,
  elsewhere,
  newShop,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  await page.goto("/");
  await expect(page.getByText("The shelves are being filled. Come back soon.")).toBeVisible();
  await expectAccessible(page);

  await page.goto(newShop.ownerLink);
  // By role, which is on the page once only: what is sent after its frame stands there hidden for a moment as well.
  await page.getByRole("textbox", { name: "Your name" }).fill(owner.name);
  await page.getByRole("textbox", { name: "E-mail" }).fill(owner.email);
  await page.getByRole("button", { name: "Open the shop’s office" }).click();
  await page.waitForURL("**/admin");
  await expect(page.getByText("0 of 8 done")).toBeVisible();
  await expectAccessible(page);
  await sayWhoSells(page);
  await sayHowItGoesOut(page);
  await makeProduct(page);
  await publishPolicies(page);
  await page.goto("/admin/settings/connections");
  const stripe = page.getByRole("region", { name: "Stripe" });
  await expect(stripe.getByText("Stripe takes the key.")).toBeVisible();
  await page.goto("/admin");
  await expect(page.getByText("6 of 8 done")).toBeVisible();

  const guest = await elsewhere();
  await guest.goto("/");
  await expect(guest.getByRole("heading", { level: 1, name: "Kiln & Cup" })).toBeVisible();
  await guest.getByRole("link", { name: "Mugs" }).first().click();
  // The page before stays in the document, hidden: its tile has the same name.
  await expect(guest.getByRole("heading", { level: 1, name: "Mugs" })).toBeVisible();
  await guest.getByRole("link", { name: "Salt glaze mug" }).first().click();
  await expect(guest.getByText("Delivery £3.95").first()).toBeVisible();
  await expectAccessible(guest);
  await goToCheckout(guest, "salt-glaze-mug");
  await typeDetails(guest, buyer);
  expect(await pressPay(guest)).toBe("£27.95");
  await payWith(guest, "4242 4242 4242 4242");
  await guest.waitForURL(/\/orders\/ord_/);
  await expect(guest.getByRole("heading", { level: 1, name: "Thank you, Ada." })).toBeVisible();
  await expectAccessible(guest);
  const letter = await openLetter(guest, buyer, /your first order with Kiln & Cup/);
  await expect(letter.getByText("Hanna Berg")).toBeVisible();

  const toPack = page.getByRole("region", { name: /^To pack/ });
  await toPack.getByRole("link", { name: /Ada Lovelace/ }).click();
  await page.getByRole("link", { name: "Pack and ship" }).first().click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Ship 1 piece" }).click();
  await expect(page.getByRole("heading", { name: "All of it is packed" })).toBeVisible();
  await page.goto("/admin");
  await expect(page.getByRole("region", { name: "The shop is set up" })).toContainText("no money moves");
  await expectAccessible(page);
});
