import { ask } from "./support/ask";
import { goToCheckout, payWith, pressPay, typeDetails } from "./support/checkout";
import { openLetter } from "./support/letters";
import { askShop, asOwner } from "./support/staff";
import { expect, test } from "./support/test";

const product = "bramble-ring-bed/medium-oat";

test("a guest buys, from the product page to the thank-you page and letter @phone", async ({
  page,
  expectAccessible,
}) => {
  await goToCheckout(page, product);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "light" });
  const email = `first-buyer-${test.info().project.name}@example.com`;
  await typeDetails(page, email);
  const sum = await pressPay(page);
  await payWith(page, "4242 4242 4242 4242");
  await page.waitForURL(/\/orders\/ord_/);
  await expect(page.getByRole("heading", { level: 1, name: "Thank you, Ada" })).toBeVisible();
  await expect(page.getByText(sum).first()).toBeVisible();
  await expectAccessible(page);
  const inbox = await page.context().newPage();
  await expect(async () => {
    await inbox.goto(`${process.env.MAIL_URL}/inbox`);
    await expect(inbox.getByText(email).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await page.goto("/basket");
  await expect(page.getByText("Nothing in here yet.")).toBeVisible();
});

test("a typical order asks for at most eight things, none of them ticked for the buyer", async ({ page }) => {
  await goToCheckout(page, product);
  const asked = page.locator("form").getByRole("textbox").or(page.getByRole("combobox"));
  const visible = (await asked.all()).map((field) => field.isVisible());
  expect((await Promise.all(visible)).filter(Boolean).length).toBeLessThanOrEqual(6);
  await expect(page.getByRole("checkbox")).toHaveCount(1);
  await expect(page.getByRole("checkbox")).not.toBeChecked();
  const tokens = await page
    .locator("form [autocomplete]")
    .evaluateAll((fields) => fields.map((field) => field.getAttribute("autocomplete")));
  expect(tokens).toEqual(
    expect.arrayContaining(["email", "name", "country", "address-line1", "address-level2", "postal-code"]),
  );
});

test("errors stand at their fields, are announced, and nothing typed is lost", async ({
  page,
  expectAccessible,
}) => {
  await goToCheckout(page, product);
  await page.getByLabel("Full name").fill("Ada Lovelace");
  await page.getByLabel("Postcode").fill("nowhere");
  await page.getByRole("button", { name: /^Buy now/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "4 things to correct" })).toBeVisible();
  await expect(page.getByRole("main").getByLabel("E-mail")).toBeFocused();
  await expect(page.getByLabel("Postcode")).toHaveAccessibleDescription("Postcode should look like BS1 4DJ.");
  await expect(page.getByLabel("Postcode")).toHaveValue("nowhere");
  await expect(page.getByLabel("Full name")).toHaveValue("Ada Lovelace");
  await expectAccessible(page);
  await page.getByRole("main").getByLabel("E-mail").fill("ada@example.com");
  await page.getByLabel("Postcode").fill("bs1 4dj");
  await expect(page.getByText("Postcode should look like")).toHaveCount(0);
  await expect(page.getByRole("main").getByLabel("E-mail")).toHaveValue("ada@example.com");
});

test("the country asks its own questions, and what cannot be brought there is said before paying", async ({
  page,
}) => {
  await goToCheckout(page, product);
  await page.getByLabel("Country").selectOption("US");
  await expect(page.getByLabel("State", { exact: true })).toBeVisible();
  await expect(page.getByLabel("ZIP code")).toBeVisible();
  await page.getByLabel("Country").selectOption("IE");
  await expect(page.getByLabel("Eircode")).toBeVisible();
  await expect(page.getByLabel("State", { exact: true })).toBeHidden();
});

test("a code takes its part off the sum that the button says", async ({ page }) => {
  await goToCheckout(page, product);
  await page.getByText("Add a discount code").click();
  await page.getByLabel("Discount code").fill("nonsense");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("We do not know the code nonsense.")).toBeVisible();
  await page.getByLabel("Discount code").fill("hello10");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText(/HELLO10: −£[\d.]+\./)).toBeVisible();
  await expect(page.getByText("Discount HELLO10")).toBeVisible();
});

test("what is collected needs no address, and an address typed before comes back with a parcel", async ({
  page,
  expectAccessible,
}) => {
  await goToCheckout(page, product);
  await typeDetails(page, "counter@example.com");
  await page.getByText("Collect from the mill").click();
  await expect(page.getByRole("heading", { name: "You collect it at" })).toBeVisible();
  await expect(page.getByLabel("Address", { exact: true })).toHaveCount(0);
  await expect(page.getByText("Hare Hill Mill").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByText("Standard delivery", { exact: true }).click();
  await expect(page.getByLabel("Address", { exact: true })).toHaveValue("12 St James's Square");
  await page.getByText("Collect from the mill").click();
  await expect(page.getByRole("heading", { name: "You collect it at" })).toBeVisible();
  await pressPay(page);
  await payWith(page, "4242 4242 4242 4242");
  await page.waitForURL(/\/orders\/ord_/);
  await expect(page.getByText("Collect it at")).toBeVisible();
  await expect(page.getByText("St James's Square")).toHaveCount(0);
});

test("an order that comes to nothing is placed with no word of paying, and is thanked for", async ({
  page,
  expectAccessible,
}) => {
  await ask(
    `INSERT INTO discount_code (id, code, kind, value) VALUES ($1, $2, 'percentage', 1000000) ON CONFLICT DO NOTHING`,
    ["disc_onthehouse", "ONTHEHOUSE"],
  );
  await goToCheckout(page, product);
  await page.getByRole("main").getByLabel("E-mail").fill("gift@example.com");
  await page.getByLabel("Full name").fill("Ada Lovelace");
  await page.getByText("Collect from the mill").click();
  await page.getByText("Add a discount code").click();
  await page.getByLabel("Discount code").fill("onthehouse");
  await page.getByRole("button", { name: "Apply" }).click();
  const place = page.getByRole("button", { name: "Place order – nothing to pay" });
  await expect(place).toBeEnabled();
  await expectAccessible(page);
  await place.click();
  await page.waitForURL(/\/orders\/ord_/);
  await expect(page.getByRole("heading", { level: 1, name: "Thank you, Ada" })).toBeVisible();
  await expect(page.getByText("Nothing was to be paid")).toBeVisible();
  await page.goto("/basket");
  await expect(page.getByText("Nothing in here yet.")).toBeVisible();
});

test("a declined card stays at Stripe, and the next one pays", async ({ page }) => {
  await goToCheckout(page, product);
  await typeDetails(page, "declined@example.com");
  await pressPay(page);
  await payWith(page, "4000 0000 0000 0002");
  await expect(page.getByRole("alert")).toContainText("declined");
  await payWith(page, "4242 4242 4242 4242");
  await page.waitForURL(/\/orders\/ord_/);
});

test("turning back at Stripe keeps the basket and what was typed", async ({ page, expectAccessible }) => {
  await goToCheckout(page, product);
  await typeDetails(page, "back@example.com");
  await pressPay(page);
  await page.getByText("Cancel and go back").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have not paid, and that is fine.");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to checkout" }).click();
  await expect(page.getByLabel("Full name")).toHaveValue("Ada Lovelace");
  await expect(page.getByRole("button", { name: /^Buy now and pay £/ })).toBeEnabled();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("everything up to Stripe's page works, errors included", async ({ page }) => {
    await page.goto(`/products/${product}`);
    await page.getByRole("button", { name: "Add to basket" }).click();
    await page.goto("/checkout");
    await page.getByLabel("Full name").fill("Ada Lovelace");
    await page.getByRole("button", { name: /^Buy now/ }).click();
    await expect(page.getByRole("alert")).toContainText("things to correct");
    await expect(page.getByLabel("Full name")).toHaveValue("Ada Lovelace");
    await typeDetails(page, "plain@example.com");
    await page.getByText("Next working day").click();
    await page.getByRole("button", { name: "Update delivery" }).click();
    await expect(page.getByLabel("Full name")).toHaveValue("Ada Lovelace");
    await expect(page.getByRole("radio", { name: /Next working day/ })).toBeChecked();
    await pressPay(page);
    await payWith(page, "4242 4242 4242 4242");
    await page.waitForURL(/\/orders\/ord_/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Ada");
  });

  test("what is collected can be ordered by leaving the address empty", async ({ page }) => {
    await page.goto(`/products/${product}`);
    await page.getByRole("button", { name: "Add to basket" }).click();
    await page.goto("/checkout");
    await page.getByText("Collect from the mill").click();
    await page.getByRole("button", { name: /^Buy now/ }).click();
    // Only what is missing for it is asked for.
    await expect(page.getByRole("alert")).toContainText("2 things to correct");
    await page.getByRole("main").getByLabel("E-mail").fill("plain-counter@example.com");
    await page.getByLabel("Full name").fill("Ada Lovelace");
    await expect(page.getByLabel("Address", { exact: true })).toHaveCount(0);
    await pressPay(page);
    await payWith(page, "4242 4242 4242 4242");
    await page.waitForURL(/\/orders\/ord_/);
  });
});

test("where the owner writes to buyers of similar goods, they read it with a box to say no, and both answers hold", async ({
  page,
  elsewhere,
}) => {
  test.slow();
  const desk = await elsewhere();
  await asOwner(desk);
  await desk.goto("/admin/settings/letters");
  const similar = desk.getByRole("checkbox", { name: /goods similar to those they bought/ });
  await expect(similar, "off until the owner turns it on").not.toBeChecked();
  await similar.check();
  await desk.getByRole("button", { name: "Save newsletter" }).click();
  await expect(desk.getByText(/^Saved\./).first()).toBeVisible();

  const no = page.getByLabel("No, do not write to me about similar goods.");
  const emails = { yes: "similar-yes@example.com", no: "similar-no@example.com" };
  await goToCheckout(page, product);
  await expect(page.getByText(/You can say no here, and with one click in every letter/)).toBeVisible();
  await expect(no, "nothing is ticked for the buyer").not.toBeChecked();
  await no.check();
  await typeDetails(page, emails.no);
  await pressPay(page);
  await page.goto("/checkout");
  await no.uncheck();
  await typeDetails(page, emails.yes);
  await pressPay(page);
  await payWith(page, "4242 4242 4242 4242");
  await page.waitForURL(/\/orders\/ord_/);

  const standing = async (email: string) =>
    (await askShop("SELECT state FROM newsletter_permission WHERE email = $1 AND topic = 'similar'", [email]))
      .rows[0]?.state;
  await expect.poll(() => standing(emails.yes)).toBe("live");
  expect(await standing(emails.no)).toBe("withdrawn");
  const write = (email: string) =>
    askShop(
      `INSERT INTO outbox_letter (id, key, template, to_email, topic, props)
       VALUES ($1::text, $1::text, 'news-welcome', $1::text::citext, 'similar', '{"topics": [{"title": "Similar goods", "promise": "Now and then."}]}')`,
      [email],
    );
  await expect(write(emails.no)).rejects.toThrow(/withdrawn/);
  await write(emails.yes);
  await askShop(`SELECT graphile_worker.add_job('send-letter', '{"letterId": "${emails.yes}"}')`);
  const letter = await openLetter(page, emails.yes, /Welcome to the letters/);
  await expect(letter.getByRole("link", { name: "stop these letters" })).toBeVisible();
  await similar.uncheck();
  await desk.getByRole("button", { name: "Save newsletter" }).click();
  await expect(desk.getByRole("button", { name: "Save newsletter" })).toBeHidden();
});
