import { ask } from "./support/ask";
import { buyBed, openLetter } from "./support/letters";
import { expect, test } from "./support/test";

const emailOf = (word: string) => `${word}-${test.info().project.name}@example.com`;

test("the thank-you and its letter say the same sum, and the letter leads back to the order @phone", async ({
  page,
  expectAccessible,
}) => {
  const email = emailOf("thanks");
  const { sum, address } = await buyBed(page, email);
  await expect(page.getByRole("heading", { level: 1, name: "Thank you, Ada." })).toBeVisible();
  await expect(page.getByText("This is your first order with")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: sum }).last()).toBeVisible();
  await expect(page.getByText(email).first()).toBeVisible();
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  const letter = await openLetter(page, email, /Thank you, Ada: your first order/);
  await expect(letter.getByRole("heading", { name: "Thank you, Ada." })).toBeVisible();
  await expect(letter.getByRole("row", { name: `Charged in full ${sum}` })).toBeVisible();
  await expect(letter.getByRole("link", { name: "See your order" })).toHaveAttribute("href", address);
  await buyBed(page, email);
  await expect(page.getByRole("heading", { level: 1, name: "Ada, you came back." })).toBeVisible();
  await openLetter(page, email, /Good to have you back, Ada/);
});

test("withdrawing takes two steps, is confirmed by a receipt, and cannot be done twice @phone", async ({
  page,
  expectAccessible,
}) => {
  const email = emailOf("withdraws");
  const { address } = await buyBed(page, email);
  await page.getByRole("link", { name: "Withdraw from this order" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Withdraw from this order" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Your name").fill("");
  await page.getByLabel("E-mail for the receipt").fill("nowhere");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("Your name")).toBeFocused();
  await expect(page.getByLabel("Your name")).toHaveAccessibleDescription("Enter your name.");
  await expect(page.getByLabel("E-mail for the receipt")).toHaveValue("nowhere");
  await expectAccessible(page);
  await page.getByLabel("Your name").fill("Ada Lovelace");
  await page.getByLabel("E-mail for the receipt").fill(email);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("I withdraw from my contract of sale")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Confirm withdrawal" }).click();
  await expect(page.getByRole("heading", { name: "We have received your withdrawal." })).toBeVisible();
  await expectAccessible(page);
  const receipt = await openLetter(page, email, /Receipt: you have withdrawn/);
  await expect(receipt.getByText(/Bramble/).first()).toBeVisible();
  await expect(receipt.getByText("Ada Lovelace").first()).toBeVisible();
  await page.goto(address);
  await expect(page.getByText("You withdrew", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Withdraw from this order" })).toHaveCount(0);
  await page.goto(`${address}/withdraw`);
  await expect(page.getByRole("heading", { name: "There is nothing to withdraw from." })).toBeVisible();
});

test("withdrawing and asking for help work without script, and the page says when the time is over", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  const { address } = await buyBed(page, emailOf("scriptless"));
  const plain = await elsewhere({ javaScriptEnabled: false });
  await plain.goto(address);
  await plain.getByLabel("What can we do for you?").fill(" ");
  await plain.getByRole("button", { name: "Send the question" }).click();
  await expect(plain.getByText("Write a line or two")).toBeVisible();
  await plain.getByLabel("What can we do for you?").fill("Is it washable?");
  await plain.getByRole("button", { name: "Send the question" }).click();
  await expect(plain.getByText("Your question is with us.")).toBeVisible();
  await plain.goto(`${address}/withdraw`);
  await plain.getByRole("checkbox").uncheck();
  await plain.getByRole("button", { name: "Continue" }).click();
  await expect(plain.getByText("Choose at least one thing")).toBeVisible();
  await plain.getByRole("checkbox").check();
  await plain.getByRole("button", { name: "Continue" }).click();
  await plain.getByRole("button", { name: "Confirm withdrawal" }).click();
  await expect(plain.getByRole("heading", { name: "We have received your withdrawal." })).toBeVisible();

  const late = await buyBed(page, emailOf("late"));
  const orderId = /ord_[0-9a-z]+/.exec(late.address)?.[0] ?? "";
  const arrived = "2025-01-01T10:00:00Z";
  await ask("INSERT INTO parcel (id, order_id, shipped_at, delivered_at) VALUES ($1, $2, $3, $3)", [
    "parc_late",
    orderId,
    arrived,
  ]);
  await ask("UPDATE orders SET state = 'delivered' WHERE id = $1", [orderId]);
  await page.goto(late.address);
  await expect(page.getByText("The time to withdraw from this order ended on 31 January 2025")).toBeVisible();
  await page.goto(`${late.address}/withdraw`);
  await expect(page.getByRole("heading", { name: "The time to withdraw is over." })).toBeVisible();
  await expectAccessible(page);
});

test("a question gets its acknowledgement and reaches the owner", async ({ page, expectAccessible }) => {
  const email = emailOf("asks");
  await buyBed(page, email);
  await page.getByRole("button", { name: "Send the question" }).click();
  await expect(page.getByLabel("What can we do for you?")).toBeFocused();
  await page.getByLabel("What can we do for you?").fill("Is it washable?\nAnd how warm?");
  await page.getByRole("button", { name: "Send the question" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Your question is with us." })).toBeVisible();
  await expectAccessible(page);
  const copy = await openLetter(page, email, /We have your question/);
  await expect(copy.getByText("And how warm?")).toBeVisible();
});

test("the invoice prints its figures and nothing else", async ({ page, expectAccessible }) => {
  const { sum } = await buyBed(page, emailOf("invoice"));
  await page.getByRole("link", { name: "Invoice to print" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Invoice" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Print the invoice" })).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("button", { name: "Print the invoice" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Back to your order" })).toBeHidden();
  await expect(page.getByRole("row", { name: `Total charged ${sum}` })).toBeVisible();
  await expect(page.getByText("VAT number").first()).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test("an order's address is the key to it: a forged one is 404, a right one is neither kept nor told to others", async ({
  page,
}) => {
  const { address } = await buyBed(page, emailOf("signed"));
  const forged = address.replace(/.{6}$/, "AAAAAA");
  for (const tail of ["", "/withdraw", "/invoice", "/withdraw/withd_x"])
    expect((await page.request.get(forged + tail)).status(), tail).toBe(404);
  for (const tail of ["", "/withdraw", "/invoice"]) {
    const headers = (await page.request.get(address + tail)).headers();
    expect(headers["cache-control"], tail).toContain("no-store");
    expect(headers["x-robots-tag"]).toContain("noindex");
    expect(headers["referrer-policy"]).toBe("same-origin");
  }
});
