import { expect, test } from "./support/test";

test("typing suggests products with picture and price, and the keyboard leads to one", async ({
  page,
  expectAccessible,
}) => {
  await page.goto("/about");
  const field = page.getByRole("banner").getByRole("combobox", { name: "Search the shop" });
  await field.pressSequentially("bram");
  const options = page.getByRole("option");
  await expect(options.first()).toContainText("£");
  await expect(options.first().locator("img")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", /.+/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/products\/bramble-/);
});

test("Escape puts the suggestions away and the words stay", async ({ page }) => {
  await page.goto("/about");
  const field = page.getByRole("banner").getByRole("combobox", { name: "Search the shop" });
  await field.pressSequentially("bed");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(field).toHaveValue("bed");
});

test("“pet bad” finds beds and says how it understood @phone", async ({ page, expectAccessible }) => {
  await page.goto("/search?q=pet+bad");
  await expect(page.getByText(/Showing results for “.*bed”/)).toBeVisible();
  await expect(page.getByRole("main").getByRole("article").first()).toContainText(/bed/i);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
});

test("a filter on a desk applies at once, keeps the keyboard's place, and can be taken away", async ({
  page,
}) => {
  await page.goto("/collections/beds-and-nests");
  const main = page.getByRole("main");
  const before = await main.getByRole("article").count();
  const oat = main.getByRole("checkbox", { name: /^Oat/ });
  await oat.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/option=Colour%3DOat/);
  await expect(main.getByRole("link", { name: "Remove the filter Oat" })).toBeVisible();
  await expect(main.getByRole("checkbox", { name: /^Oat/ })).toBeFocused();
  expect(await main.getByRole("article").count()).toBeLessThan(before);
  await main.getByRole("link", { name: "Remove the filter Oat" }).click();
  await expect(page).toHaveURL(/\/collections\/beds-and-nests$/);
  await expect(main.getByRole("article")).toHaveCount(before);
});

test("on a phone the filters are a sheet that is closed by its own button @phone", async ({
  page,
  expectAccessible,
}) => {
  test.skip(test.info().project.name !== "phone", "a desk has them beside the products");
  await page.goto("/search?q=bed");
  await page.getByRole("button", { name: "Filters" }).click();
  const sheet = page.getByRole("complementary", { name: "Filters" });
  await expect(sheet.getByRole("heading", { name: "Filters" })).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole("checkbox", { name: /^In stock only/ }).check();
  await sheet.getByRole("button", { name: "Show products" }).click();
  await expect(page).toHaveURL(/in_stock=1/);
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
  await expect(sheet).toBeHidden();
});

test("nothing found leads on", async ({ page, expectAccessible }) => {
  await page.goto("/search?q=qwrtzuiop");
  await expect(page.getByRole("heading", { name: "Nothing found for “qwrtzuiop”." })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "See everything" })).toBeVisible();
  await expectAccessible(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("searching, filtering, sorting and paging work", async ({ page }) => {
    await page.goto("/search");
    const main = page.getByRole("main");
    await expect(main.getByRole("article")).toHaveCount(24);
    await main.getByRole("link", { name: /^More/ }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(page.getByText("Page 2 of")).toBeVisible();
    await main.getByRole("searchbox").or(main.getByRole("combobox")).fill("bed");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=bed/);
    await main.getByText("Sort by").click();
    await main.getByRole("link", { name: "Price, low to high" }).click();
    await expect(page).toHaveURL(/sort=price/);
    await main.getByLabel(/^From/).fill("100");
    await main.getByRole("button", { name: "Show products" }).click();
    await expect(page).toHaveURL(/min=100/);
    await expect(main.getByRole("article").first()).toContainText("£1");
  });
});

test("addresses that make no sense are answered, unknown ones with 404, and nothing breaks", async ({
  request,
}) => {
  for (const address of [
    "/search?q=%00'%22%5C",
    "/search?q=%ED%A0%80&page=-1&min=x",
    `/search?q=${"a".repeat(3_000)}`,
    "/search/%FF",
    "/search/x",
  ])
    expect((await request.get(address)).status(), address).toBeLessThan(500);
  expect((await request.get("/search?q=bed&type[]=1&type=%")).status()).toBe(200);
  expect((await request.get("/collections/no-such?page=2")).status()).toBe(404);
});

test("machines are told what there is", async ({ request, page }) => {
  const origin = new URL(String(process.env.SHOP_URL)).origin;
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap).toContain(`<loc>${origin}/products/bramble-ring-bed</loc>`);
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${origin}/sitemap.xml`);
  expect(await (await request.get("/feeds/google.xml")).text()).toMatch(
    /<g:price>79\.00 GBP<\/g:price>[\s\S]*<\/rss>\n$/,
  );
  expect(await (await request.get("/feeds/new.xml")).text()).toContain("<item>");
  await page.goto("/products/bramble-ring-bed");
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? "{}",
  );
  const [group] = data["@graph"];
  expect(group).toMatchObject({ "@type": "ProductGroup", name: "Bramble Ring Bed" });
  expect(group.hasVariant[0].offers).toMatchObject({ price: "79.00", priceCurrency: "GBP" });
  expect(await page.locator('link[rel="canonical"]').getAttribute("href")).toBe(
    `${origin}/products/bramble-ring-bed`,
  );
});

test("a page that is looked at is counted without a cookie", async ({ page, context }) => {
  const counted = page.waitForResponse((answer) => answer.url().endsWith("/api/views"));
  await page.goto("/products/bramble-ring-bed");
  expect((await counted).status()).toBe(204);
  expect(await context.cookies()).toEqual([]);
});
