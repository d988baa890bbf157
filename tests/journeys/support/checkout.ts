import { expect, type Page } from "@playwright/test";

/** Puts a thing into the basket as a visitor does, and goes on to the checkout. */
export async function goToCheckout(page: Page, product: string): Promise<void> {
  await page.goto(`/products/${product}`);
  await page.getByRole("button", { name: "Add to basket" }).click();
  await expect(page.getByRole("link", { name: /Basket 1 piece/ })).toBeVisible();
  await page.goto("/basket");
  await page.getByRole("link", { name: /check ?out/i }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Checkout" })).toBeVisible();
}

/** Types Ada's details, all that a typical order in the United Kingdom needs. */
export async function typeDetails(page: Page, email = "ada@example.com"): Promise<void> {
  await page.getByRole("main").getByLabel("E-mail").fill(email);
  await page.getByLabel("Full name").fill("Ada Lovelace");
  await page.getByLabel("Address", { exact: true }).fill("12 St James's Square");
  await page.getByLabel("Town or city").fill("Bristol");
  await page.getByLabel("Postcode").fill("bs1 4dj");
}

/** Presses the button that says the duty to pay, and arrives at Stripe's page. Gives the sum the button said. */
export async function pressPay(page: Page): Promise<string> {
  const button = page.getByRole("button", { name: /^Buy now and pay £/ });
  await expect(button).toBeEnabled();
  // Figures that are still on their way would change the button under the finger.
  await expect(button).not.toHaveAttribute("aria-busy", "true");
  const sum = /£[\d,.]+/.exec((await button.textContent()) ?? "")?.[0] ?? "";
  await button.click();
  await page.waitForURL((url) => url.pathname.startsWith("/c/pay/"));
  await expect(page.getByRole("heading", { name: `Pay ${sum}` })).toBeVisible();
  return sum;
}

/** Pays on Stripe's page with one of its test cards. */
export async function payWith(page: Page, card: string): Promise<void> {
  await page.getByText(card).click();
  await page.getByRole("button", { name: /^Pay £/ }).click();
}
