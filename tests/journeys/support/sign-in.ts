import { expect, type Page } from "@playwright/test";
import { openLetter } from "./letters";

/** Asks for a letter to sign in with, and arrives where its code is typed. */
export async function askForLetter(page: Page, email: string, next = "/account"): Promise<void> {
  await page.goto(`/sign-in?${new URLSearchParams({ next })}`);
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me the letter" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Look into your mail" })).toBeVisible();
}

/** What the letter says: its six digits and where its link leads. */
export async function readSignInLetter(page: Page, email: string): Promise<{ code: string; link: string }> {
  const letter = await openLetter(page, email, /is your code to sign in/);
  const code = (await letter.getByText(/^\d{6}$/).textContent()) ?? "";
  const link = (await letter.getByRole("link", { name: "Sign in" }).getAttribute("href")) ?? "";
  // The inbox would stay in front, and a device makes passkeys only for the page that is.
  await letter.owner().page().close();
  await page.bringToFront();
  return { code, link };
}

/** Types a code and presses the button. */
export async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("The six digits").fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Signs in by the letter's code and arrives at `next`. */
export async function signIn(page: Page, email: string, next = "/account"): Promise<void> {
  await askForLetter(page, email, next);
  const { code } = await readSignInLetter(page, email);
  await typeCode(page, code);
  await page.waitForURL((url) => url.pathname === next.split("?")[0]);
}
