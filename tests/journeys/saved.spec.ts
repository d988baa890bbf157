import { asCustomer } from "./support/customer";
import { inEachLook } from "./support/looks";
import { askForLetter, readSignInLetter, typeCode } from "./support/sign-in";
import { expect, test } from "./support/test";

const bed = "/products/bramble-ring-bed";
const emailOf = (word: string) => `${word}-${test.info().project.name}-${Date.now()}@example.com`;

test("@phone a guest saves with the heart, sees it at today's price, shares the list and shuts it", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  test.slow();
  await page.goto(bed);
  const heart = page.getByRole("main").getByRole("button", { name: "Save Bramble Ring Bed" }).first();
  await expect(heart).toHaveAttribute("aria-pressed", "false");
  await Promise.all([page.waitForResponse(/\/saved\/add$/), heart.click()]);
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await page.goto("/saved");
  await expect(page.getByRole("link", { name: "Bramble Ring Bed", exact: true })).toBeVisible();
  await expect(page.getByText(/£/).first()).toBeVisible();
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByLabel(/Whoever has this link/).inputValue();
  await inEachLook(page, () => expectAccessible(page));
  const friend = await elsewhere();
  await friend.goto(link);
  await expect(friend.getByRole("heading", { level: 1, name: "Somebody likes these" })).toBeVisible();
  await expect(friend.getByRole("link", { name: "Bramble Ring Bed", exact: true })).toBeVisible();
  await expectAccessible(friend);
  await page.getByRole("button", { name: "Stop sharing" }).click();
  await expect(page.getByRole("button", { name: "Make a link" })).toBeVisible();
  await friend.goto(link);
  await expect(
    friend.getByRole("heading", { level: 1, name: "There is nothing at this address." }),
  ).toBeVisible();
  await expect(friend.getByText("Somebody likes these")).toHaveCount(0);
});

test("without script a product is saved, moved to the basket and gone from the list, and signing in keeps the rest", async ({
  elsewhere,
}) => {
  const page = await elsewhere({ javaScriptEnabled: false });
  await page.goto(bed);
  await page.getByRole("button", { name: "Save Bramble Ring Bed" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Saved for later" })).toBeVisible();
  await page.getByRole("link", { name: "Choose Bramble Ring Bed" }).click();
  await page.goto("/saved");
  await page.getByRole("button", { name: "Remove Bramble Ring Bed" }).click();
  await expect(page.getByText("Nothing saved yet.", { exact: false })).toBeVisible();
  await page.goto(bed);
  await page.getByRole("button", { name: "Save Bramble Ring Bed" }).first().click();
  const email = emailOf("saver");
  await askForLetter(page, email, "/saved");
  const { code } = await readSignInLetter(await elsewhere(), email);
  await typeCode(page, code);
  await expect(page.getByRole("link", { name: "Bramble Ring Bed", exact: true })).toBeVisible();
});

test("people fetch all that is held of them and delete their account after a code", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const email = emailOf("leaver");
  await asCustomer(page, email);
  await page.goto("/account/data");
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download my data" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("my-data.zip");
  await page.getByRole("link", { name: "Delete my account…" }).click();
  await inEachLook(page, () => expectAccessible(page));
  await page.goto("/account/delete");
  await page.getByLabel(`Delete the account of ${email} for good`).check();
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account is deleted" })).toBeVisible();
  await page.goto("/account");
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});
