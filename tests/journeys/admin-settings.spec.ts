import { openLetter } from "./support/letters";
import { asOwner } from "./support/staff";
import { expect, test } from "./support/test";

test("a pale colour is refused with the nearest that can be read, and a readable one is worn by the shop at once", async ({
  page,
  expectAccessible,
}) => {
  await asOwner(page);
  await page.goto("/admin/settings/brand");
  await expect(page.getByText("Every pair can be read")).toBeVisible();
  await expectAccessible(page);

  const accent = page.getByLabel("Accent: buttons and links, light", { exact: true });
  await accent.fill("#9bc7b0");
  await expect(page.getByText(/pairs cannot be read/)).toBeVisible();
  await page.getByRole("button", { name: "Save brand" }).click();
  await expect(page.getByText("One field needs another look.")).toBeVisible();

  await page.getByRole("button", { name: "Take the nearest that can be read" }).click();
  await expect(page.getByText("Every pair can be read")).toBeVisible();
  const taken = await accent.inputValue();
  await page.getByLabel("Headings").selectOption("Newsreader");
  await page.getByRole("button", { name: "Save brand" }).click();
  await expect(page.getByText("Shop and letters wear it now.").first()).toBeVisible();

  await expect(async () => {
    await page.goto("/");
    const worn = await page.evaluate(() => document.documentElement.style.getPropertyValue("--accent"));
    expect(worn).toContain(taken);
  }).toPass();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-family", /Newsreader/);
  expect(await page.evaluate(() => document.fonts.check("16px Newsreader"))).toBe(true);
  await expectAccessible(page);

  // Back to the demo's own dress, for the tests after this one.
  await page.goto("/admin/settings/brand");
  await page.getByRole("button", { name: "Back to the usual ones" }).click();
  await page.getByLabel("Headings").selectOption("Fraunces");
  await page.getByRole("button", { name: "Save brand" }).click();
  await expect(page.getByText("Shop and letters wear it now.").first()).toBeVisible();
});

test("a change of currency asks to be understood, and cancelled it changes nothing", async ({
  page,
  expectAccessible,
}) => {
  await asOwner(page);
  await page.goto("/admin/settings/money");
  await page.getByLabel("Currency").selectOption("JPY");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("Prices are not converted");
  await expectAccessible(page);
  await question.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByLabel("Currency")).toHaveValue("GBP");
});

test("a policy gets its next version, and buyers can read the one before", async ({
  page,
  expectAccessible,
}) => {
  await asOwner(page);
  await page.goto("/admin/settings/policies/delivery");
  const words = page.getByRole("textbox", { name: "Words" });
  await words.click();
  await page.keyboard.press("Control+End");
  const promise = `We wave when van ${Date.now()} leaves.`;
  await page.keyboard.type(` ${promise}`);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Published.").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Versions" }).getByText("in force")).toHaveCount(1);
  await expectAccessible(page);
  await expect(async () => {
    await page.goto("/policies/delivery");
    await expect(page.getByText(promise)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole("link", { name: "Every version" }).click();
  await page.getByRole("link", { name: "Read it" }).first().click();
  await expect(page.getByText(/This is the version in force from/)).toBeVisible();
  // The page before stays in the document, hidden, for the way back.
  await expect(page.getByText(promise)).toBeHidden();
});

test("the owner sees that Stripe and the worker answer, and has a backup written", async ({
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await asOwner(page);
  await page.goto("/admin/settings/connections");
  await expect(page.getByRole("region", { name: "Stripe" })).toContainText("Stripe takes the key.");
  await expect(page.getByRole("region", { name: "Stripe" })).toContainText("Stripe sends its news here.");
  await page.goto("/admin/settings/health");
  await expect(page.getByText("Every letter got out.")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/admin/settings/backups");
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/MB, \d+ rows/).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectAccessible(page);
});

test("an automatic letter gets the owner's own words, goes to them as a test, and is switched off", async ({
  page,
  expectAccessible,
  expectedConsoleErrors,
}) => {
  const { email } = await asOwner(page);
  await page.goto("/admin/settings/automatic-letters");
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Parcel arrived/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Parcel arrived");
  const letter = page.frameLocator("iframe");
  await expect(letter.getByRole("heading", { level: 1 })).toHaveText("It has arrived, Maya.");
  // axe looks into the frame too, and learns that nothing runs in there.
  expectedConsoleErrors.push("Blocked script execution in 'about:srcdoc'");
  await expectAccessible(page);

  const heading = page.getByRole("textbox", { name: "Heading" });
  await heading.fill("Unpack it, {surname}!");
  await page.getByRole("button", { name: "Save words" }).click();
  await expect(page.getByText(/There is no field {surname} in this letter/)).toBeVisible();
  await heading.fill("Unpack it, ");
  await page.getByRole("button", { name: "{first name}" }).click();
  await expect(letter.getByRole("heading", { level: 1 })).toHaveText("Unpack it, Maya");
  await page.getByRole("button", { name: "Send me a test" }).click();
  await page.getByRole("button", { name: "Save words" }).click();
  await expect(page.getByRole("region", { name: "Versions" })).toContainText("Own heading");
  const mine = await openLetter(page, email, /Test: Your order 1001 has arrived/);
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText("Unpack it, Maya");

  await page.getByRole("button", { name: "Switch off" }).click();
  await expect(page.getByText(/Not written since/)).toBeVisible();
  // As it was, for the tests after this one.
  await page.getByRole("button", { name: "Switch on" }).click();
  await page.getByRole("button", { name: "Back to our words" }).click();
  await page.getByRole("button", { name: "Save words" }).click();
  await expect(page.getByRole("region", { name: "Versions" })).toContainText("Our words");
  await page.goto("/admin/settings/automatic-letters/withdrawal-receipt");
  await expect(page.getByText(/It stays on. The law asks for it/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Switch off" })).toHaveCount(0);
});
