import { buyBed, openLetter } from "./support/letters";
import { askShop, asOwner } from "./support/staff";
import { expect, test } from "./support/test";

/** Makes the bed of a bought order two, so that it can go in two parcels; gives the order's id. */
async function orderOf(email: string): Promise<string> {
  const { rows } = await askShop("SELECT id FROM orders WHERE email = $1 AND paid_at IS NOT NULL", [email]);
  return rows[0].id;
}

test("a packer finds what waits, ticks it off on a phone and sends two parcels @phone", async ({
  page,
  expectAccessible,
}) => {
  const email = `packer-${test.info().project.name}@example.com`;
  await buyBed(page, email);
  const id = await orderOf(email);
  await askShop("UPDATE order_line SET quantity = 2, discount = unit_price * 2 - total WHERE order_id = $1", [
    id,
  ]);
  await asOwner(page);
  await page.goto(`/admin/orders?q=${encodeURIComponent(email)}&state=paid&state=part_shipped`);
  await expectAccessible(page);
  await page
    .getByRole("link", { name: /^\d{4,}/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Order \d+/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Pack and ship" }).first().click();
  await page.getByRole("button", { name: /^One piece more/ }).click();
  await page.getByRole("combobox", { name: /^Carrier/ }).fill("Royal Mail");
  await page.getByLabel("Tracking number").fill("AB123456789GB");
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ship 1 piece, 1 later" }).click();
  await expect(page.getByRole("heading", { name: "0 of 1 packed" })).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Packed, the label comes later" }).click();
  await expect(page.getByText("Packed. Only the label is missing.")).toBeVisible();
  await page.getByRole("button", { name: "Ship 1 piece" }).click();
  await expect(page.getByRole("heading", { name: "All of it is packed" })).toBeVisible();
  await page.getByRole("link", { name: "See the order" }).click();
  await expect(page.getByText("Parcel 2 with 1 piece left")).toBeVisible();
  await expect(page.getByRole("link", { name: "AB123456789GB" })).toHaveAttribute("href", /royalmail/);
});

test("a part of an order is refunded by the sum the server reckons, and it is told", async ({
  page,
  expectAccessible,
}) => {
  const email = "refunded@example.com";
  const { sum } = await buyBed(page, email);
  const id = await orderOf(email);
  await asOwner(page);
  await page.goto(`/admin/orders/${id}/refund`);
  await page.getByRole("button", { name: /^Refund one more/ }).click();
  const button = page.getByRole("button", { name: /^Refund £/ });
  await expect(button).toBeVisible();
  await page.getByLabel("Why").fill("arrived late");
  await expectAccessible(page);
  const said = /£[\d.,]+/.exec((await button.textContent()) ?? "")?.[0] ?? "";
  expect(said).not.toBe("");
  await button.click();
  await page.waitForURL(new RegExp(`/admin/orders/${id}$`));
  await expect(page.getByText(new RegExp(`^Refund of ${said.replace(".", "\\.")}`))).toBeVisible();
  await openLetter(page, email, /is on its way back to you/);
  expect(sum).not.toBe("");
});

test("a return goes from the customer's request over its arrival to the refund", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  const email = "returned@example.com";
  const { address } = await buyBed(page, email);
  const id = await orderOf(email);
  const desk = await elsewhere();
  await asOwner(desk);
  await desk.goto(`/admin/orders/${id}/pack`);
  await desk.getByRole("button", { name: "Tick all" }).click();
  await desk.getByRole("button", { name: /^Ship/ }).click();
  await expect(desk.getByRole("heading", { name: "All of it is packed" })).toBeVisible();
  await page.goto(address);
  await page.getByRole("link", { name: "Ask to send something back" }).click();
  await page.getByRole("button", { name: "Ask to send it back" }).click();
  await expect(page.getByText("Choose at least one thing to send back.")).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByLabel("Why").selectOption({ label: "It does not fit" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ask to send it back" }).click();
  await expect(page.getByText("We have your request and write to you what happens next.")).toBeVisible();
  await desk.goto("/admin/returns?state=requested");
  await desk
    .getByRole("link", { name: /^\d{4,}/ })
    .first()
    .click();
  await desk.getByLabel("What the customer is told").fill("Take it to any post office.");
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Agree" }).click();
  await desk.getByRole("button", { name: "It has arrived" }).click();
  await desk.getByRole("link", { name: "Refund" }).click();
  await expect(desk.getByLabel("Why")).toHaveValue("return");
  await desk.getByRole("button", { name: /^Refund £/ }).click();
  await desk.waitForURL(new RegExp(`/admin/orders/${id}$`));
  await page.goto(address);
  await expect(page.getByText("Your money has been sent back.")).toBeVisible();
});

test("an order by telephone is paid by the customer through its link", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  const desk = await elsewhere();
  await asOwner(desk);
  await desk.goto("/admin/orders/drafts");
  await desk.getByRole("button", { name: "New order" }).click();
  await desk.waitForURL(/\/admin\/orders\/drafts\/draft_/);
  await desk.getByRole("combobox", { name: "Find something to sell" }).fill("bramble");
  await desk.getByRole("listbox", { name: "Find something to sell" }).getByRole("option").first().click();
  await desk.getByLabel("Name").fill("Tel Ephone");
  await desk.getByLabel("E-mail").fill("tel@example.com");
  await desk.getByLabel("Address").fill("12 St James's Square");
  await desk.getByLabel("Town or city").fill("Bristol");
  await desk.getByLabel("Postcode").fill("bs1 4dj");
  const send = desk.getByRole("button", { name: /^Send a link for £/ });
  await expect(send).toBeEnabled();
  await expect(send).not.toHaveAttribute("aria-busy", "true");
  await expectAccessible(desk);
  await send.click();
  await desk.waitForURL(/\/admin\/orders\/ord_/);
  const letter = await openLetter(page, "tel@example.com", /ready to be paid/);
  const link = await letter.getByRole("link", { name: "Look it over and pay" }).getAttribute("href");
  await page.goto(String(link));
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Buy now and pay £/ }).click();
  await page.waitForURL((url) => url.pathname.startsWith("/c/pay/"));
  await page.getByText("4242 4242 4242 4242").click();
  await page.getByRole("button", { name: /^Pay £/ }).click();
  await page.waitForURL(/\/orders\/ord_/);
  await expect(desk.getByRole("heading", { level: 1, name: /^Order \d+/ })).toBeVisible({ timeout: 20_000 });
});
