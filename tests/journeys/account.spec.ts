import { createId } from "@/lib/values/id";
import { addAuthenticator } from "./support/authenticator";
import { payWith, pressPay } from "./support/checkout";
import { asCustomer, shippedOrder } from "./support/customer";
import { buyBed, openLetter } from "./support/letters";
import { sessionDigest } from "./support/sessions";
import { askForLetter, readSignInLetter, signIn, typeCode } from "./support/sign-in";
import { askShop } from "./support/staff";
import { expect, test } from "./support/test";

const emailOf = (word: string) => `${word}-${test.info().project.name}@example.com`;
// Letters take a moment each, and these tests look at many pages.
test.beforeEach(() => test.slow());
const wrong = (code: string) => (code === "000000" ? "000001" : "000000");

test("signing in with the code brings the basket along, and what is ordered then is in the account", async ({
  page,
  expectAccessible,
}) => {
  const email = emailOf("regular");
  await page.goto("/products/bramble-ring-bed/medium-oat");
  await page.getByRole("button", { name: "Add to basket" }).click();
  await expect(page.getByRole("link", { name: /Basket 1 piece/ })).toBeVisible();
  await page.goto("/");
  await page.getByRole("link", { name: "Your account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Your e-mail address").fill("nowhere");
  await page.getByRole("button", { name: "Send me the letter" }).click();
  await expect(page.getByLabel("Your e-mail address")).toHaveAccessibleDescription(/like name@example.com/);
  await signIn(page, email, "/account/addresses/new");
  await page.getByLabel("Full name").fill("Ada Lovelace");
  await page.getByLabel("Address", { exact: true }).fill("12 St James's Square");
  await page.getByLabel("Town or city").fill("Bristol");
  await page.getByLabel("Postcode").fill("nonsense");
  await page.getByRole("button", { name: "Save the address" }).last().click();
  await expect(page.getByLabel("Postcode")).toHaveAccessibleDescription(/should look like/);
  await expectAccessible(page);
  await page.getByLabel("Postcode").fill("bs1 4dj");
  await page.getByRole("button", { name: "Save the address" }).last().click();
  await expect(page.getByText("The address is saved.")).toBeVisible();
  await expect(page.getByText("BS1 4DJ")).toBeVisible();
  await page.goto("/checkout");
  await expect(page.getByText(`Signed in as ${email}.`)).toBeVisible();
  await expect(page.getByLabel("Postcode")).toHaveValue("BS1 4DJ");
  await expect(page.getByRole("main").getByLabel("E-mail")).toHaveValue(email);
  await pressPay(page);
  await payWith(page, "4242 4242 4242 4242");
  await page.waitForURL(/\/orders\/ord_/);
  await page.goto("/account/orders");
  await expect(page.getByText("Being packed")).toBeVisible();
  await page.getByRole("button", { name: /^Order again/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your basket" })).toBeVisible();
  await expect(page.getByText(/Bramble/).first()).toBeVisible();
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out on this device.")).toBeVisible();
  await page.goto("/basket");
  await expect(page.getByText(/Bramble/)).toHaveCount(0);
  await page.goto("/account/orders");
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});

test("every page of the account can be used by everybody, in both colour schemes @phone", async ({
  page,
  expectAccessible,
}) => {
  const email = emailOf("all");
  const { customerId } = await asCustomer(page, email);
  await shippedOrder(customerId, email);
  for (const path of ["", "/orders", "/addresses", "/addresses/new", "/details", "/security"]) {
    await page.goto(`/account${path}`);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  }
  await page.goto("/account/orders");
  await expect(page.getByText("On its way")).toBeVisible();
  await expect(page.getByRole("link", { name: "Follow your parcel with Royal Mail" })).toBeVisible();
});

test("the link works in another browser, once, and only when its button is pressed; a code has five tries", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  const email = emailOf("links");
  await askForLetter(page, email, "/account/security");
  await expectAccessible(page);
  const { code, link } = await readSignInLetter(page, email);
  for (const left of [4, 3, 2, 1]) {
    await typeCode(page, wrong(code));
    await expect(page.getByLabel("The six digits")).toHaveAccessibleDescription(
      new RegExp(`${left} more|one more`),
    );
  }
  await typeCode(page, wrong(code));
  await expect(page.getByText("This code was typed wrongly too often.")).toBeVisible();
  await expectAccessible(page);
  const other = await elsewhere({ javaScriptEnabled: false });
  for (let visit = 0; visit < 2; visit += 1) {
    await other.goto(link);
    await expect(other.getByText(email)).toBeVisible();
  }
  await other.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Security" })).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link does not work any more" })).toBeVisible();
  await page.goto("/sign-in/code");
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});

test("what was bought as a guest is offered to its proven address, claimed by a button, and nobody else's to see", async ({
  page,
  elsewhere,
  baseURL,
  expectAccessible,
}) => {
  const email = emailOf("guest");
  const { address } = await buyBed(page, email);
  await signIn(page, email);
  await expect(page.getByText("One order was placed without an account")).toBeVisible();
  await expect(page.getByText(/Bramble/)).toHaveCount(0);
  await page.goto("/account/orders");
  await expect(page.getByRole("heading", { name: "No orders yet" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add it to my account" }).click();
  await expect(page.getByText("One order is in your account now.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^See it/ })).toHaveAttribute(
    "href",
    new URL(address).pathname,
  );

  const orderId = /ord_[0-9a-z]+/.exec(address)?.[0] ?? "";
  const other = await elsewhere();
  const headers = { origin: baseURL ?? "", "sec-fetch-site": "same-origin" };
  const again = (by: typeof other) =>
    by.request.post(`/account/orders/${orderId}/again`, { headers, form: {}, maxRedirects: 0 });
  expect((await again(other)).headers().location).toContain("/sign-in");
  await signIn(other, emailOf("stranger"));
  await expect(other.getByText("placed without an account")).toHaveCount(0);
  expect((await again(other)).status()).toBe(404);
  await other.request.post("/account/orders/claim", { headers, form: {} });
  await other.goto("/account/orders");
  await expect(other.getByText(/Bramble/)).toHaveCount(0);
  const foreign = { origin: "https://elsewhere.example" };
  expect((await page.request.post("/sign-out", { headers: foreign, form: {} })).status()).toBe(403);
});

test("a passkey is made, named, used and removed, and other browsers can be signed out", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  const email = emailOf("keys");
  await addAuthenticator(page);
  await signIn(page, email, "/account/security");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await page.getByLabel("Name of the passkey").fill("My laptop");
  await page.getByRole("button", { name: /^Rename/ }).click();
  await expect(page.getByText("The passkey has its new name.")).toBeVisible();
  await expect(page.getByLabel("Name of the passkey")).toHaveValue("My laptop");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("This device has a passkey for your account already.")).toBeVisible();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.goto("/sign-in?next=/account/security");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Security" })).toBeVisible();
  await expect(page.getByText(/last used just now/).first()).toBeVisible();

  const other = await elsewhere({ storageState: await page.context().storageState() });
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.goto("/sign-in?next=/account/security");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Security" })).toBeVisible();
  await other.goto("/account/security");
  await expect(other.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await page.getByRole("button", { name: /^Remove/ }).click();
  await expect(page.getByText("The passkey is removed here.")).toBeVisible();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByText("That passkey was not accepted.")).toBeVisible();
});

test("an account gets another address: the new one is proven, the old one told, and one stays signed in", async ({
  page,
  expectAccessible,
}) => {
  const [former, wanted] = [emailOf("former"), emailOf("wanted")];
  await asCustomer(page, former);
  await page.goto("/account/details");
  await page.getByRole("link", { name: "Change the address" }).click();
  await page.getByLabel("The new address").fill("nowhere");
  await page.getByRole("button", { name: "Send the letter" }).click();
  await expect(page.getByLabel("The new address")).toHaveAccessibleDescription(/like name@example.com/);
  await page.getByLabel("The new address").fill(wanted);
  await page.getByRole("button", { name: "Send the letter" }).click();
  await expect(page.getByText(`We have written to ${wanted}.`)).toBeVisible();
  await expectAccessible(page);
  const letter = await openLetter(page, wanted, /is your code to use this address/);
  const code = (await letter.getByText(/^\d{6}$/).textContent()) ?? "";
  await page.getByLabel("The six digits").fill(code);
  await page.getByRole("button", { name: "Use this address" }).click();
  await expect(page.getByText("Your account has its new e-mail address.")).toBeVisible();
  await expect(page.getByText(wanted)).toBeVisible();
  await openLetter(page, former, /address of your account .* was changed/);
});

test("one sees where one is signed in and ends it elsewhere", async ({ page, elsewhere, baseURL }) => {
  const email = emailOf("elsewhere");
  await signIn(page, email, "/account/security");
  const other = await elsewhere();
  const token = `token-of-${email}`;
  await askShop(
    `INSERT INTO session (id, session_token, user_id, expires, device)
     SELECT $1, $2, id, now() + interval '1 day', 'Firefox on Android' FROM app_user WHERE email = $3`,
    [createId("sess"), sessionDigest(token), email],
  );
  await other.context().addCookies([{ name: "next-auth.session-token", value: token, url: baseURL ?? "" }]);
  await other.goto("/account/security");
  await expect(other.getByRole("listitem").filter({ hasText: "Firefox on Android" })).toContainText(
    "This browser",
  );
  await page.reload();
  await expect(page.getByText("Firefox on Android", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(page.getByText("That browser is signed out.")).toBeVisible();
  await other.goto("/account/orders");
  await expect(other.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});
