import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const delivery = (page: Page) =>
  page.getByRole("main").getByRole("region", { name: "Delivery", exact: true });
const summary = (page: Page) => page.getByRole("region", { name: "What it comes to" });
const total = (page: Page) => summary(page).getByTestId("basket-total");

async function add(page: Page, product: string): Promise<void> {
  await page.goto(`/products/${product}`);
  await page.getByRole("button", { name: "Add to basket" }).click();
  await expect(page.getByText("It is in your basket.").last()).toBeVisible();
}

async function sendTo(page: Page, country: string, postcode = ""): Promise<void> {
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Change/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Where should it go?" });
  await dialog.getByLabel("Country").selectOption({ label: country });
  await dialog.getByLabel("Postcode").fill(postcode);
  await dialog.getByRole("button", { name: "Show delivery" }).click();
  await expect(dialog).toBeHidden();
}

test("product page and basket show the same delivery, wherever it goes @phone", async ({
  page,
  expectAccessible,
}) => {
  const told = page.waitForResponse((answer) => new URL(answer.url()).pathname === "/api/visitor");
  await page.goto("/products/boot-room-peg-rail");
  await told;
  await expect(delivery(page)).toContainText(/Delivery £3\.95, arrives \w{3} \d+/);
  await expect(delivery(page)).toContainText("To United Kingdom");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("button", { name: "Add to basket" }).click();
  // The answer to it says what the header has to know; the page does not ask once more.
  await expect(page.getByRole("banner").getByRole("link", { name: /Basket/ })).toContainText("1");
  expect(asked).toContain("/basket/add");
  expect(asked).not.toContain("/api/visitor");
  await page.getByRole("link", { name: "View basket (1)" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your basket" })).toBeVisible();
  await expect(summary(page)).toContainText("£3.95");
  await expect(total(page)).toHaveText("£51.95");
  await expectAccessible(page);

  await sendTo(page, "United Kingdom", "iv2 3ab");
  await expect(summary(page)).toContainText("To IV2 3AB, United Kingdom");
  await expect(summary(page)).toContainText("£6.95");
  await expect(total(page)).toHaveText("£54.95");
  await page.goto("/products/boot-room-peg-rail");
  await expect(delivery(page)).toContainText("Delivery £6.95");
  await expect(delivery(page)).toContainText("To IV2 3AB, United Kingdom");

  // Alone in the basket or with others: the page says what the basket will say.
  await page.goto("/products/hedgerow-treat-pouch");
  await expect(delivery(page)).toContainText("Delivery £6.95 with your basket");
});

test("a place that cannot be served is said on the product page", async ({ page, expectAccessible }) => {
  await page.goto("/products/boot-room-peg-rail");
  await sendTo(page, "Brazil");
  await expect(delivery(page)).toContainText("We do not deliver to Brazil.");
  await sendTo(page, "United Kingdom", "TR21 0HE");
  await expect(delivery(page)).toContainText("our carriers do not go there");
  await expectAccessible(page);
  await add(page, "boot-room-peg-rail");
  await page.goto("/basket");
  await expect(summary(page)).toContainText("our carriers do not go there");
  await expect(page.getByRole("link", { name: "Check out" })).toHaveCount(0);
  await sendTo(page, "United Kingdom");
  await expect(page.getByRole("link", { name: "Check out" })).toBeVisible();
});

test("prices are before tax where that is the custom, and tax is its own line", async ({ page }) => {
  await page.goto("/products/boot-room-peg-rail");
  await expect(page.getByText("incl. VAT")).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Change/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Where should it go?" });
  await expect(dialog.getByLabel("State")).toBeHidden();
  await dialog.getByLabel("Country").selectOption({ label: "United States" });
  await dialog.getByLabel("State").selectOption({ label: "California" });
  await dialog.getByRole("button", { name: "Show delivery" }).click();
  await expect(page.getByText("before sales tax")).toBeVisible();
  await add(page, "boot-room-peg-rail");
  await page.goto("/basket");
  // 7.25 % of £48.00 and of £24.95.
  await expect(summary(page)).toContainText("Sales tax£5.29");
  await expect(total(page)).toHaveText("£78.24");
});

test("a wrong postcode is said at its field and nothing changes", async ({ page, expectAccessible }) => {
  await page.goto("/products/boot-room-peg-rail");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Change/ })
    .click();
  const field = page.getByRole("dialog").getByLabel("Postcode");
  await field.fill("12345");
  await page.keyboard.press("Enter");
  await expect(field).toHaveAccessibleDescription(/not a postcode/);
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(delivery(page)).toContainText("To United Kingdom");
});

test("quantities change, lines go and come back, codes count @phone", async ({ page, expectAccessible }) => {
  await add(page, "hedgerow-treat-pouch");
  await page.goto("/basket");
  await expect(page.getByRole("link", { name: /^Basket/ })).toContainText("1");
  const quantity = page.getByLabel(/^Quantity of Hedgerow/);
  await page.getByRole("button", { name: "One more" }).click();
  await page.getByRole("button", { name: "One more" }).click();
  await expect(total(page)).toHaveText("£69.95");
  await expect(quantity).toHaveValue("3");
  await expect(page.getByRole("link", { name: /^Basket/ })).toContainText("3");
  await expect(summary(page)).toContainText("£9.00 more and delivery is free.");

  await page.getByText("Discount code").click();
  await page.getByLabel("Code", { exact: true }).fill("nonsense");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByLabel("Code", { exact: true })).toHaveAccessibleDescription(
    /do not know the code nonsense/,
  );
  await page.getByLabel("Code", { exact: true }).fill("hello10");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(summary(page)).toContainText("Discount HELLO10−£6.60");
  await expect(total(page)).toHaveText("£63.35");
  await expectAccessible(page);

  await page.getByRole("button", { name: /^Remove/ }).click();
  await expect(page.getByRole("heading", { name: "Nothing in here yet." })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(total(page)).toHaveText("£63.35");
  await expect(quantity).toHaveValue("3");
});

test("more than there is cannot be put in, and that is said", async ({ page }) => {
  await page.goto("/products/bramble-ring-bed/medium-moss");
  await page.getByLabel("Quantity").fill("2");
  await page.getByRole("button", { name: "Add to basket" }).click();
  await expect(page.getByText("It is in your basket.").last()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Add to basket" }).click();
  await expect(page.getByText("There are no more than you have in your basket.").last()).toBeVisible();
});

test("in the dark the basket can be read as well", async ({ page, expectAccessible }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await add(page, "boot-room-peg-rail");
  await expectAccessible(page);
  await page.goto("/basket");
  await expect(total(page)).toBeVisible();
  await expectAccessible(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a thing is added, changed, sent elsewhere and removed by plain forms", async ({ page }) => {
    await page.goto("/products/boot-room-peg-rail");
    await expect(delivery(page)).toContainText("Delivery £3.95");
    await page.getByRole("button", { name: "Add to basket" }).click();
    await expect(page).toHaveURL(/\/basket\?/);
    await expect(page.getByText("Boot Room Peg Rail, Three pegs is in your basket.")).toBeVisible();
    await expect(total(page)).toHaveText("£51.95");
    await page.getByLabel(/^Quantity of/).fill("2");
    await page.getByRole("button", { name: "Update" }).click();
    await expect(total(page)).toHaveText("£96.00");
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Change/ })
      .click();
    await expect(page.getByRole("heading", { name: "Where should it go?" })).toBeVisible();
    await page.getByLabel("Postcode").fill("nope");
    await page.getByRole("button", { name: "Show delivery" }).click();
    await expect(page.getByLabel("Postcode")).toHaveValue("nope");
    await expect(page.getByText("This is not a postcode of that country.")).toBeVisible();
    await page.getByLabel("Postcode").fill("BT1 1AA");
    await page.getByRole("button", { name: "Show delivery" }).click();
    await expect(page).toHaveURL(/\/basket$/);
    await expect(summary(page)).toContainText("Northern Ireland");
    await page.getByRole("button", { name: /^Remove/ }).click();
    await expect(page.getByText("Boot Room Peg Rail, Three pegs was removed.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByLabel(/^Quantity of/)).toHaveValue("2");
  });
});

test("nobody reads or changes another's basket, and hostile forms harm nothing", async ({
  page,
  request,
  context,
}) => {
  await add(page, "boot-room-peg-rail");
  const cookie = (await context.cookies()).find(({ name }) => name === "basket");
  const forged = `${cookie?.value.split(".")[0]}.${"A".repeat(32)}`;
  const seen = await request.get("/api/visitor", { headers: { cookie: `basket=${forged}` } });
  expect((await seen.json()).basket.count).toBe(0);
  expect(seen.headers()["cache-control"]).toContain("no-store");

  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    request.post(path, {
      form,
      headers: { accept: "application/json", "sec-fetch-site": "same-origin", ...headers },
      maxRedirects: 0,
    });
  const hostile = [
    "",
    "var_",
    "x".repeat(5000),
    "'; DROP TABLE basket;--",
    "\u0000",
    "../../etc/passwd",
    "var_00000000000000000000000000",
  ];
  for (const variant of hostile) {
    for (const path of ["/basket/add", "/basket/change", "/basket/remove"])
      expect((await post(path, { variant, quantity: "1" })).status(), `${path} ${variant}`).toBeLessThan(500);
    expect((await post("/basket/code", { code: variant })).status()).toBeLessThan(500);
    expect((await post("/destination", { country: variant, postcode: variant })).status()).toBeLessThan(500);
    expect((await request.get(`/api/visitor?variant=${encodeURIComponent(variant)}`)).status()).toBe(200);
    expect(
      (
        await request.get(
          `/basket?variant=${encodeURIComponent(variant)}&added=1&problem=${encodeURIComponent(variant)}`,
        )
      ).status(),
    ).toBe(200);
  }
  for (const quantity of ["-1", "1e9", "NaN", "99999999999999999999", "1.5"])
    expect(
      (await post("/basket/add", { variant: "var_01m828teq0fev8803j5g9kdeh0", quantity })).status(),
    ).toBe(400);
  expect((await post("/basket/add", { variant: "x" }, { "sec-fetch-site": "cross-site" })).status()).toBe(
    403,
  );
  expect(
    (
      await request.get("/api/visitor", { headers: { cookie: "destination=%7Bbroken; basket=..." } })
    ).status(),
  ).toBe(200);
});
