import { createId } from "@/lib/values/id";
import { inEachLook } from "./support/looks";
import { askShop, asOwner, asStaff } from "./support/staff";
import { expect, test } from "./support/test";

/** An order paid a moment ago, told to all processes as `record` does in the transaction that marks one paid. */
async function orderComesIn(name: string): Promise<string> {
  const id = createId("ord");
  await askShop(
    `WITH placed AS (
       INSERT INTO orders (id, number, state, currency, email, name, address, fingerprint, subtotal, total, delivery_name,
         delivery_kind, placed_at, paid_at, updated_at)
       VALUES ($1, (SELECT coalesce(max(number), 900000) + 1 FROM orders), 'paid', 'GBP', 'nell@mail.example', $2, '{}', $1,
         4200, 4200, 'Tracked 48', 'parcel', '2020-01-01', now(), now()) RETURNING id),
     told AS (INSERT INTO journal_entry (type, at, order_id, data) SELECT 'order_paid', now(), id, '{}' FROM placed RETURNING id)
     SELECT pg_notify('regulars_news', json_build_object('id', id::text, 'type', 'order_paid', 'orderId', $1::text,
       'productId', null)::text) FROM told`,
    [id, name],
  );
  return id;
}

test("home tells the day, an order that comes in appears by itself, and all of it is accessible", async ({
  page,
  expectAccessible,
}) => {
  await asOwner(page);
  await page.goto("/admin");
  await expect(page.getByRole("heading", { level: 1, name: "Hello, Olive" })).toBeVisible();
  for (const name of ["Sales today", "Since your last visit"])
    await expect(page.getByRole("region", { name })).toBeVisible();
  const live = page.waitForResponse((response) => response.url().includes("/api/admin/live"));
  await page.reload();
  await live;
  const id = await orderComesIn("Nell Live");
  const toPack = page.getByRole("region", { name: /^To pack/ });
  await expect(toPack.getByRole("link", { name: /Nell Live/ })).toBeVisible();
  await inEachLook(page, () => expectAccessible(page));
  await askShop("DELETE FROM orders WHERE id = $1", [id]);
});

test("everything is reached by keys: the palette finds a product, G and a letter leads to an area", async ({
  page,
  expectAccessible,
}) => {
  await asOwner(page);
  await page.goto("/admin");
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible({ timeout: 1_000 });
  }, "the keys answer as soon as the page is alive").toPass();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: "Find anything" });
  await expect(box).toBeFocused();
  await box.fill("bramble");
  await expect(page.getByRole("option", { name: /Bramble/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin\/products\/prod_/);
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/\/admin\/products$/);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search products" })).toBeFocused();
  await page.keyboard.type("go?");
  await expect(page, "what is typed goes nowhere").toHaveURL(/q=go/);
  await expect(page.getByText("Nothing matches")).toBeVisible();
});

test("a list keeps a view, shows its columns, and is written into a file", async ({ page }) => {
  await asOwner(page);
  await page.goto("/admin/products?q=bed");
  await page.getByRole("button", { name: "Save view" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Beds");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Beds", exact: true })).toHaveAttribute("aria-current", "page");
  await page.getByRole("button", { name: "Export as CSV" }).click();
  await page.getByRole("button", { name: "Write the file" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download" }).click({ timeout: 30_000 }),
  ]);
  expect(file.suggestedFilename()).toMatch(/^products-\d{4}-\d\d-\d\d\.csv$/);
});

test("on a phone a packer has what a packer needs, and nothing of what is not theirs @phone", async ({
  page,
}) => {
  await asStaff(page, "support");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/admin");
  await page.getByRole("button", { name: "Areas and account" }).click();
  const areas = page.getByRole("navigation", { name: "All areas" });
  await expect(areas.getByRole("link", { name: "Orders" })).toBeVisible();
  await expect(areas.getByRole("link", { name: "Staff" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page
    .getByRole("navigation", { name: "Most used areas" })
    .getByRole("link", { name: "Orders" })
    .click();
  await expect(page).toHaveURL(/\/admin\/orders$/);
  await expect(page.getByRole("heading", { level: 1, name: "Orders" })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide, "nothing sticks out sideways").toBe(false);
});
