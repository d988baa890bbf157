import { goToCheckout, payWith, pressPay, typeDetails } from "./support/checkout";
import { openLetter } from "./support/letters";
import { askShop, asOwner } from "./support/staff";
import { expect, test } from "./support/test";

// Letters take a moment each.
test.beforeEach(() => test.slow());

test("a basket left at the checkout with a yes is written about, comes back on another device, and is bought there", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  const email = `left-${test.info().project.name}@example.com`;
  await asOwner(page);
  await page.goto("/admin/recovery");
  await page.getByLabel("Remind people of a basket they left behind").check();
  await page.getByLabel("Held out, of a hundred").fill("0");
  await page.getByRole("button", { name: "Save reminders" }).click();
  await expect(page.getByText("On", { exact: true })).toBeVisible();
  await expectAccessible(page);
  // The journey is walked at any hour.
  await askShop(
    `INSERT INTO setting (key, value, updated_at) VALUES ('newsletter', '{"quietHours":{"from":0,"until":0}}', now())
     ON CONFLICT (key) DO UPDATE SET value = setting.value || excluded.value`,
  );

  const sofa = await elsewhere();
  await goToCheckout(sofa, "bramble-ring-bed/medium-oat");
  await sofa.getByRole("main").getByLabel("E-mail").fill(email);
  const box = sofa.getByLabel(/If I leave a basket behind, write to me about it/);
  await expect(box).not.toBeChecked();
  await box.check();
  const asked = await openLetter(page, email, /Please confirm/);
  await sofa.goto(String(await asked.getByRole("link", { name: "Yes, write to me" }).getAttribute("href")));
  await expect(sofa.getByText(/three letters from/)).toBeVisible();
  await sofa.getByRole("button", { name: "Yes, write to me" }).click();
  await expect(sofa.getByRole("heading", { level: 1, name: "Thank you, that is all" })).toBeVisible();

  await askShop("UPDATE basket SET updated_at = now() - interval '5 hours' WHERE contact_email = $1", [
    email,
  ]);
  await askShop("SELECT graphile_worker.add_job('remind-of-baskets')");
  const letter = await openLetter(page, email, /is as you left it/);
  await expect(letter.getByText(/Bramble/).first()).toBeVisible();
  await expect(letter.getByText(/What it comes to/)).toBeVisible();
  const link = String(await letter.getByRole("link", { name: "Look at your basket" }).getAttribute("href"));

  const train = await elsewhere({ viewport: { width: 390, height: 844 } });
  await train.goto(link);
  await expect(train.getByRole("heading", { level: 1, name: "Your basket, as it is now" })).toBeVisible();
  await expect(train.getByText(email)).toHaveCount(0);
  await expectAccessible(train);
  await train.getByRole("button", { name: "Put it back into my basket" }).click();
  await expect(train.getByText(/Your basket is back/)).toBeVisible();
  await train.getByRole("link", { name: "Check out" }).click();
  await expect(train.getByRole("heading", { level: 1, name: "Checkout" })).toBeVisible();
  await typeDetails(train, email);
  await pressPay(train);
  await payWith(train, "4242 4242 4242 4242");
  await train.waitForURL(/\/orders\/ord_/);
  await expect(async () => {
    await train.goto(link);
    const settled = train.getByRole("heading", { level: 1, name: "This basket is settled" });
    await expect(settled).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.goto("/admin/recovery");
  await expect(page.getByRole("row", { name: /^First 1 1 1 £/ })).toBeVisible();
});
