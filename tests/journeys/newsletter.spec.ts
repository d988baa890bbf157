import type { Page } from "@playwright/test";
import { asCustomer } from "./support/customer";
import { openLetter } from "./support/letters";
import { expect, test } from "./support/test";

const emailOf = (word: string) => `${word}-${test.info().project.name}@example.com`;
const expectNoSideways = async (page: Page) =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
// Letters take a moment each.
test.beforeEach(() => test.slow());

test("without script: the footer, the letter, the button, preferences, and one click that ends it all", async ({
  page,
  elsewhere,
}) => {
  const email = emailOf("reader");
  const shop = await elsewhere({ javaScriptEnabled: false });
  await shop.goto("/");
  const footer = shop.getByRole("contentinfo");
  await footer.getByLabel("Letters by e-mail").fill(email);
  await footer.getByRole("button", { name: "Sign up" }).click();
  await expect(shop.getByRole("heading", { level: 1, name: /look into your mailbox/ })).toBeVisible();

  const asked = await openLetter(page, email, /Please confirm/);
  const link = await asked.getByRole("link", { name: "Yes, write to me" }).getAttribute("href");
  for (const heading of ["Shall we write to you?", "Shall we write to you?"]) {
    await shop.goto(String(link));
    await expect(shop.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }
  await shop.getByRole("button", { name: "Yes, write to me" }).click();
  await expect(shop.getByRole("heading", { level: 1, name: "Thank you, that is all" })).toBeVisible();

  const welcome = await openLetter(page, email, /Welcome to the letters/);
  await shop.goto(
    String(await welcome.getByRole("link", { name: "Choose what we write" }).getAttribute("href")),
  );
  const [news, sales] = [shop.getByLabel(/“News and stories”/), shop.getByLabel(/“Early sales”/)];
  await expect(news).toBeChecked();
  await expect(sales).not.toBeChecked();
  await sales.check();
  await shop.getByLabel("One letter a month at most").check();
  await shop.getByRole("button", { name: "Save" }).click();
  await expect(shop.getByText("Saved. It counts from now on.")).toBeVisible();
  await shop.getByRole("button", { name: "Pause for a month" }).click();
  await expect(shop.getByText(/Nothing comes until/)).toBeVisible();

  const oneClick = shop.url().replace(/\?.*/, "").replace("/preferences/", "/unsubscribe/");
  await shop.goto(oneClick);
  await expect(shop.getByRole("button", { name: "Stop all letters of news" })).toBeVisible();
  const headers = { origin: "https://mail.example", "sec-fetch-site": "cross-site" };
  for (let n = 0; n < 2; n += 1) {
    const answer = await page.request.post(oneClick, { headers, form: { "List-Unsubscribe": "One-Click" } });
    expect(answer.status()).toBe(200);
    expect(answer.url(), "no redirect").toBe(oneClick);
  }
  await shop.goto(oneClick.replace("/unsubscribe/", "/preferences/"));
  await expect(news).not.toBeChecked();
  await expect(sales).not.toBeChecked();
});

test("the page to ask on ticks nothing, says what is missing and reads well, and so do the account's @phone", async ({
  page,
  expectAccessible,
}) => {
  await page.goto("/newsletter");
  const boxes = page.getByRole("main").getByRole("checkbox");
  await expect(boxes).toHaveCount(2);
  await expect(page.getByRole("main").locator(":checked")).toHaveCount(0);
  await page.getByRole("main").getByLabel("Your e-mail address").fill("nowhere");
  await boxes.first().check();
  await page.getByRole("button", { name: "Ask for letters" }).click();
  await expect(page.getByLabel("Your e-mail address")).toHaveAccessibleDescription(/like name@example.com/);
  await expect(boxes.first(), "what was ticked stays so").toBeChecked();
  await expectAccessible(page);
  await expectNoSideways(page);
  await asCustomer(page, emailOf("member"));
  await page.goto("/account/letters");
  await page.getByLabel(/“Early sales”/).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It counts from now on.")).toBeVisible();
  await expect(page.getByLabel(/“Early sales”/)).toBeChecked();
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole("button", { name: "Stop everything" }).click();
  await expect(page.getByText(/It is done: no more letters/)).toBeVisible();
  await expect(page.getByLabel(/“Early sales”/)).not.toBeChecked();
});
