import { asCustomer, shippedOrder } from "./support/customer";
import { asOwner } from "./support/staff";
import { expect, test } from "./support/test";

test("a customer passes their link on, and a friend on a phone takes the offer and finds it in the basket", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  const email = `refers-${test.info().project.name}@example.com`;
  const { customerId } = await asCustomer(page, email);
  await page.goto("/account/friends");
  await expect(page.getByText(/Your link is here after your first order/)).toBeVisible();
  await shippedOrder(customerId, email);
  await page.goto("/account/friends");
  const name = page.getByLabel("The name your friends know you by");
  await name.fill("win.example/0800");
  await page.getByRole("button", { name: "Make my link" }).click();
  await expect(page.getByText("Please use letters only.")).toBeVisible();
  await expect(name).toHaveValue("win.example/0800");
  await name.fill("Ada");
  await page.getByRole("button", { name: "Make my link" }).click();
  const link = await page.getByRole("textbox", { name: "Your link" }).inputValue();
  expect(link).toMatch(/\/r\/ada-[a-z2-9]{5}$/);
  await expectAccessible(page);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "This is your own link" })).toBeVisible();

  const friend = await elsewhere({ viewport: { width: 390, height: 844 } });
  await friend.goto(link);
  await expect(friend.getByRole("heading", { level: 1, name: "Ada recommends Nook & Paw" })).toBeVisible();
  await expect(friend.getByText(/£8.00 off orders from £40.00, on a first order/)).toBeVisible();
  await expect(friend.getByText(email)).toHaveCount(0);
  await expectAccessible(friend);
  await friend.getByRole("button", { name: "Take the offer" }).click();
  await expect(friend.getByRole("heading", { level: 1, name: "It is in your basket" })).toBeVisible();
  const code = String(await friend.getByText(/^HELLO-/).textContent());
  await friend.goto("/products/bramble-ring-bed");
  await friend.getByRole("button", { name: "Add to basket" }).click();
  await expect(friend.getByRole("link", { name: /Basket 1 piece/ })).toBeVisible();
  await friend.goto("/basket");
  await expect(friend.getByText(/A welcome from a friend/)).toBeVisible();
  await expect(friend.getByText(code, { exact: true })).toBeVisible();

  await page.goto("/account/friends");
  await expect(page.getByText("Nobody has ordered by it yet.", { exact: false })).toBeVisible();
  await asOwner(page);
  await page.goto("/admin/referrals");
  await expect(page.getByRole("heading", { level: 1, name: /Referrals/ })).toBeVisible();
  await expectAccessible(page);
});
