import { openLetter } from "./support/letters";
import { askShop } from "./support/staff";
import { expect, test } from "./support/test";

// Letters take a moment each.
test.beforeEach(() => test.slow());

test("without script: told once when it is back, after a wrong address, a letter and its button", async ({
  page,
  elsewhere,
}) => {
  const email = `waiting-${test.info().project.name}@example.com`;
  const shop = await elsewhere({ javaScriptEnabled: false });
  await shop.goto("/products/saddlers-collar/large-tan");
  const address = shop.getByRole("main").getByLabel("Your e-mail address");
  await expect(address).toBeHidden();
  await shop.getByText("Tell me when it is back").click();
  await address.fill("waiting@nowhere");
  await shop.getByRole("button", { name: "Tell me" }).click();
  await expect(address).toHaveAccessibleDescription(/like name@example.com/);
  await expect(address).toHaveValue("waiting@nowhere");
  await address.fill(email);
  await shop.getByRole("button", { name: "Tell me" }).click();
  await expect(shop.getByRole("heading", { level: 1, name: /look into your mailbox/ })).toBeVisible();

  const asked = await openLetter(page, email, /Please confirm/);
  await shop.goto(String(await asked.getByRole("link", { name: "Yes, write to me" }).getAttribute("href")));
  await expect(shop.getByText(/Write to me once, when this is back/)).toBeVisible();
  await shop.getByRole("button", { name: "Yes, write to me" }).click();
  await expect(shop.getByRole("heading", { level: 1, name: "Thank you, that is all" })).toBeVisible();

  await askShop(
    `UPDATE stock SET on_hand = reserved + 3 WHERE variant_id =
      (SELECT v.id FROM variant v JOIN product p ON p.id = v.product_id WHERE p.handle = 'saddlers-collar' AND v.slug = 'large-tan')`,
  );
  await askShop("SELECT graphile_worker.add_job('answer-wishes')");
  const told = await openLetter(page, email, /is back/);
  await expect(told.getByText(/it is the only one/)).toBeVisible();
  await shop.goto(
    String(await told.getByRole("link", { name: "Choose what we write" }).getAttribute("href")),
  );
  await expect(shop.getByRole("heading", { level: 1, name: "Your letters" })).toBeVisible();
  await expect(shop.getByText("What you wait to hear of"), "the wish is over").toHaveCount(0);
});
