import { createId } from "@/lib/values/id";
import { asCustomer, shippedOrder } from "./support/customer";
import { inEachLook } from "./support/looks";
import { askShop, asOwner, asStaff } from "./support/staff";
import { expect, test } from "./support/test";

const unique = () => Math.random().toString(36).slice(2, 10);

/** A customer with an order, and a guest who is likely the same. */
async function twoOfOne(page: Parameters<typeof asCustomer>[0]) {
  const word = unique();
  const email = `${word}@example.com`;
  const { customerId } = await asCustomer(page, email);
  await askShop("UPDATE customer SET name = $2 WHERE id = $1", [customerId, `Quill ${word}`]);
  await shippedOrder(customerId, email);
  const otherId = createId("cust");
  await askShop("INSERT INTO customer (id, email, name, updated_at) VALUES ($1, $2, $3, now())", [
    otherId,
    `${word}+shop@example.com`,
    `Q. ${word}`,
  ]);
  return { word, email, customerId, otherId };
}

test("a customer is found, tagged, noted and edited, and the page tells all of it in each look", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const { word, customerId } = await twoOfOne(page);
  await asOwner(page);
  await page.goto(`/admin/customers?q=${word}`);
  await expect(page.getByRole("link", { name: `Quill ${word}` })).toBeVisible();
  await inEachLook(page, () => expectAccessible(page));
  await page.goto(`/admin/customers/${customerId}`);
  await expect(page.getByText(/Placed order/)).toBeVisible();
  await page.getByLabel("New tag").fill("VIP");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("button", { name: "Remove the tag VIP" })).toBeVisible();
  await page.getByLabel("New note").fill("Likes to be rung");
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.locator("#timeline").getByText("Note by Olive Owner")).toBeVisible();
  await page.getByLabel("Telephone").fill("0117 496 0123");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("phone: nothing → 0117 496 0123")).toBeVisible();
  await inEachLook(page, () => expectAccessible(page));
});

test("two records of one person become one, and a person is forgotten for good", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const { word, customerId, otherId } = await twoOfOne(page);
  await asOwner(page);
  await page.goto(`/admin/customers/${customerId}`);
  await page.getByRole("link", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Make one customer of two" })).toBeVisible();
  await inEachLook(page, () => expectAccessible(page));
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await page.getByRole("button", { name: "Merge for good" }).click();
  await expect(page.getByText(`Also writes from ${word}+shop@example.com.`)).toBeVisible();
  await page.goto(`/admin/customers/${otherId}`);
  await expect(page).toHaveURL(new RegExp(`/admin/customers/${customerId}$`));
  await page.getByRole("button", { name: `More about Quill ${word}` }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Export their data" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("customer-data.zip");
  await page.getByRole("button", { name: `More about Quill ${word}` }).click();
  await page.getByRole("menuitem", { name: "Erase" }).click();
  await page.getByRole("button", { name: "Erase for good" }).click();
  await expect(page).toHaveURL(/\/admin\/customers$/);
  const { rows } = await askShop("SELECT 1 FROM customer WHERE id = $1", [customerId]);
  expect(rows).toEqual([]);
});

test("support sees customers and may not erase them; a writer does not see them", async ({ page }) => {
  const { word, customerId } = await twoOfOne(page);
  await asStaff(page, "support");
  await page.goto(`/admin/customers/${customerId}`);
  await page.getByRole("button", { name: `More about Quill ${word}` }).click();
  await expect(page.getByRole("menuitem", { name: "Write to them" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Erase" })).toHaveCount(0);
  await asStaff(page, "writer");
  await page.goto("/admin/customers");
  await expect(page).toHaveURL(/\/admin\/not-yours/);
});
