import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { openLetter } from "./support/letters";
import { inEachLook } from "./support/looks";
import { test } from "./support/new-shop-test";
import { askForLetter, readSignInLetter, typeCode } from "./support/sign-in";
import { expect } from "./support/test";

const owner = { name: "Edie Marlowe", email: "edie@nookandpaw.test" };
const writer = { name: "Wren Ashby", email: "wren@nookandpaw.test" };

/** Sets an authenticator app up on the page that shows the button. Gives its secret and the recovery codes. */
async function setUpApp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole("button", { name: "Set up an authenticator app" }).click();
  const secret = ((await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "").replaceAll(
    " ",
    "",
  );
  await page.getByLabel("Code from the app").fill("000000");
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByLabel("Code from the app")).toHaveAccessibleDescription(/not right/);
  await page.getByLabel("Code from the app").fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("heading", { name: "Keep these codes" })).toBeFocused();
  const codes = await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).allTextContents();
  expect(codes).toHaveLength(10);
  return { secret, codes };
}

test("the first owner comes by the terminal's link, sets up a second factor, and invites a writer who sees only theirs", async ({
  page,
  elsewhere,
  newShop,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  const look = (seen: Page) => inEachLook(seen, () => expectAccessible(seen));

  await page.goto(newShop.ownerLink);
  await look(page);
  await page.getByLabel("Your name").fill(owner.name);
  await page.getByLabel("E-mail").fill("edie");
  await page.getByRole("button", { name: "Open the shop’s office" }).click();
  await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription(/as in name@example.com/);
  await page.getByLabel("E-mail").fill(owner.email);
  await page.getByRole("button", { name: "Open the shop’s office" }).click();
  await page.waitForURL("**/admin");
  await page.goto(newShop.ownerLink);
  await expect(page.getByRole("heading", { name: "This link opens nothing." })).toBeVisible();

  await page.goto("/admin/account");
  await look(page);
  const { codes } = await setUpApp(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "I have kept them" }).click();
  await expect(page.getByText("10 of 10 are left.")).toBeVisible();

  await page.goto("/admin/staff");
  await page.getByLabel("Require a second factor").click();
  await expect(page.getByText("Everybody needs a second factor now.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Invite" }).click();
  await page.getByLabel("Name").fill(writer.name);
  await page.getByLabel("E-mail").fill(writer.email);
  await page.getByLabel("Writer").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText("The invitation is on its way.", { exact: true })).toBeVisible();
  await look(page);

  const letter = await openLetter(page, writer.email, /Edie Marlowe invites you/);
  const link = (await letter.getByRole("link", { name: "Accept the invitation" }).getAttribute("href")) ?? "";
  await letter.owner().page().close();
  const wren = await elsewhere();
  await wren.goto(link);
  await look(wren);
  await wren.getByRole("button", { name: "Accept and go in" }).click();
  await expect(wren.getByRole("heading", { name: "A second key." })).toBeVisible();
  await wren.goto("/admin/products");
  await expect(wren.getByRole("heading", { name: "A second key." }), "nothing before that").toBeVisible();
  await setUpApp(wren);
  await wren.getByRole("button", { name: "I have kept them" }).click();
  await wren.waitForURL("**/admin/products");
  const areas = wren.getByRole("navigation").first();
  await expect(areas.getByRole("link", { name: "Products" })).toBeVisible();
  await expect(areas.getByRole("link", { name: /Orders|Customers|Staff|Activity/ })).toHaveCount(0);
  await wren.goto("/admin/staff");
  await expect(wren.getByText("Your role does not include this")).toBeVisible();

  await page.goto("/admin/staff");
  await page.getByRole("button", { name: `More about ${writer.name}` }).click();
  await page.getByRole("menuitem", { name: "End their work here" }).click();
  await page.getByRole("button", { name: `End ${writer.name}’s work` }).click();
  await expect(page.getByText(`${writer.name} is signed out everywhere`).first()).toBeVisible();
  await wren.goto("/admin/products");
  await expect(wren.getByRole("heading", { level: 1, name: "Sign in" }), "out at once").toBeVisible();
  await wren.goto(link);
  await expect(wren.getByRole("heading", { name: "This invitation opens nothing." })).toBeVisible();

  await page.goto("/admin/activity");
  await expect(
    page.getByRole("row").filter({ hasText: "Ended" }).filter({ hasText: writer.name }),
  ).toBeVisible();
  await look(page);

  await page.context().clearCookies();
  await page.goto("/admin/activity?q=wren");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fadmin%2Factivity%3Fq%3Dwren$/);
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await askForLetter(page, owner.email, "/admin/activity?q=wren");
  await typeCode(page, (await readSignInLetter(page, owner.email)).code);
  await expect(page.getByRole("heading", { name: "One more step." })).toBeVisible();
  await look(page);
  await page.getByLabel("Code from your app").fill(codes[0]?.toLowerCase() ?? "");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL("**/admin/activity?q=wren");
  await page.goto("/admin/account");
  await expect(page.getByText("9 of 10 are left.")).toBeVisible();
});
