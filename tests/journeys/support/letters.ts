import { expect, type FrameLocator, type Page } from "@playwright/test";
import { goToCheckout, payWith, pressPay, typeDetails } from "./checkout";

/** Buys one bed as a guest and arrives at the order's page. Gives the sum and the signed address. */
export async function buyBed(page: Page, email: string): Promise<{ sum: string; address: string }> {
  await goToCheckout(page, "bramble-ring-bed/medium-oat");
  await typeDetails(page, email);
  const sum = await pressPay(page);
  await payWith(page, "4242 4242 4242 4242");
  await page.waitForURL(/\/orders\/ord_/);
  return { sum, address: page.url() };
}

/** Waits for a letter to this address and opens it in the inbox. */
export async function openLetter(page: Page, email: string, subject: RegExp): Promise<FrameLocator> {
  const inbox = await page.context().newPage();
  const letter = inbox.getByRole("link").filter({ hasText: email }).filter({ hasText: subject });
  await expect(async () => {
    await inbox.goto(`${process.env.MAIL_URL}/inbox`);
    await expect(letter).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await letter.click();
  return inbox.frameLocator("iframe");
}
