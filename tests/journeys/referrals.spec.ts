import sharp from "sharp";
import { asCustomer, shippedOrder } from "./support/customer";
import { openLetter } from "./support/letters";
import { askShop, asOwner } from "./support/staff";
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

test("somebody asks to be an ambassador, says yes, writes a page, and a visitor reads that it is an ad and takes the code", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  const plain = { width: 400, height: 400, channels: 3, background: "#b08968" } as const;
  const picture = await sharp({ create: plain }).png().toBuffer();
  const project = test.info().project.name;
  const email = `speaks-${project}@example.com`;
  const word = `pip${project.replace(/[^a-z]/g, "").slice(0, 12)}`;
  await page.goto("/ambassadors");
  await page.getByLabel("The name you are known by").fill("Pip");
  await page.getByLabel("E-mail", { exact: true }).fill("nobody");
  await page.getByLabel("Where you speak of us").fill("pipandbiscuit.example");
  await page.getByLabel("Why", { exact: true }).fill("Biscuit sleeps in one.");
  await page.getByRole("button", { name: "Ask to be an ambassador" }).click();
  await expect(page.getByText("Enter an e-mail address like name@example.com.")).toBeVisible();
  await expect(page.getByLabel("Why", { exact: true })).toHaveValue("Biscuit sleeps in one.");
  await expectAccessible(page);
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByRole("button", { name: "Ask to be an ambassador" }).click();
  await expect(page.getByText("Thank you. We have your words.")).toBeVisible();

  const owner = await elsewhere();
  await asOwner(owner);
  await owner.goto("/admin/referrals/ambassadors");
  await owner
    .getByRole("listitem")
    .filter({ hasText: email })
    .getByRole("button", { name: "Say yes" })
    .click();
  await expect(owner.getByText("Pip is written to.", { exact: true })).toBeVisible();
  await expectAccessible(owner);
  const letter = await openLetter(page, email, /Yes: become an ambassador/);
  const link = String(await letter.getByRole("link", { name: "Read what is agreed" }).getAttribute("href"));
  await asCustomer(page, email);
  await page.goto(new URL(link).pathname);
  await page.getByLabel("Your word").fill(word);
  await page.getByRole("button", { name: "Become an ambassador" }).click();
  await expect(page.getByText("Please read it and say yes.")).toBeVisible();
  await page.getByRole("checkbox", { name: /I have read what is agreed/ }).check();
  await page.getByRole("button", { name: "Become an ambassador" }).click();
  await expect(page.getByText("Welcome. Your code works from now on")).toBeVisible();
  await expect(page.getByText(/^#ad Nook & Paw pays me/).first()).toBeVisible();
  await page.getByLabel("Your own words").fill("The ring bed outlived two sofas.");
  await page.getByLabel("Goods you chose").fill("/products/bramble-ring-bed");
  await page
    .getByLabel("A picture")
    .setInputFiles({ name: "pip.png", mimeType: "image/png", buffer: picture });
  await page.getByRole("button", { name: "Send it to be read" }).click();
  await expect(page.getByText("What you wrote waits to be read.", { exact: false })).toBeVisible();
  await expectAccessible(page);

  const visitor = await elsewhere({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  await visitor.goto(`/with/${word}`);
  await expect(visitor.getByText("Ad: Pip gets a commission when you buy with this code.")).toBeVisible();
  await expect(visitor.getByText("outlived two sofas")).toHaveCount(0);
  await owner.goto("/admin/referrals/ambassadors");
  await owner.getByRole("link", { name: "Pip", exact: true }).first().click();
  await owner.getByRole("button", { name: "Show it", exact: true }).click();
  await expect(owner.getByText("It is shown.", { exact: true })).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText("outlived two sofas")).toBeVisible();
  await visitor.getByRole("button", { name: "Put it into my basket" }).click();
  await expect(visitor.getByText("It is in your basket", { exact: false })).toBeVisible();
  const held = "SELECT 1 FROM basket WHERE discount_codes = ARRAY[$1]";
  expect((await askShop(held, [word.toUpperCase()])).rowCount).toBe(1);
});
