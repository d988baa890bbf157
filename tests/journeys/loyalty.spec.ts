import { createId } from "@/lib/values/id";
import { asCustomer } from "./support/customer";
import { askShop, asOwner } from "./support/staff";
import { expect, test } from "./support/test";

/** Gives a customer points that can be spent, through the ledger. */
async function withPoints(customerId: string, points: number): Promise<void> {
  const [member, movement] = [createId("lmem"), createId("ptx")];
  const sql = "INSERT INTO loyalty_member (id, customer_id, joined_at) VALUES ($1, $2, now())";
  await askShop(sql, [member, customerId]);
  await askShop(
    `WITH t AS (INSERT INTO points_transaction (id, member_id, key, kind, reason, actor, at, expires_at)
       VALUES ($1, $2, $1, 'granted', 'birthday', 'worker', now(), now() + interval '1 year') RETURNING id)
     INSERT INTO points_posting (transaction_id, member_id, account, amount)
     SELECT id, $2, a::points_account, n FROM t, (VALUES ('issued', -$3::int), ('available', $3::int)) AS p(a, n)`,
    [movement, member, points],
  );
}

test("a member sees what things earn and what their step brings, spends points on a gift, gives a reward back, leaves and returns", async ({
  page,
  expectAccessible,
}) => {
  const { customerId } = await asCustomer(page, `points-${test.info().project.name}@example.com`);
  await withPoints(customerId, 700);
  await page.goto("/products/bramble-ring-bed/medium-oat");
  await expect(page.getByText("You earn 109 points with it.")).toBeVisible();
  // On a step: more points, and delivery that others pay for.
  await askShop("UPDATE loyalty_member SET tier = 'household', tier_since = now() WHERE customer_id = $1", [
    customerId,
  ]);
  await page.goto("/products/skittle-felt-balls");
  await expect(page.getByText("Free delivery, arrives")).toBeVisible();
  await page.goto("/products/bramble-ring-bed/medium-oat");
  await expect(page.getByText("You earn 163 points with it.")).toBeVisible();
  await page.getByRole("link", { name: "How", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "For coming back" })).toBeVisible();
  await expect(page.getByText("1 point for every £1.00")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/products/bramble-ring-bed/medium-oat");
  await page.getByRole("button", { name: "Add to basket" }).click();
  await expect(page.getByRole("link", { name: /Basket 1 piece/ })).toBeVisible();
  await page.goto("/basket");
  await expect(page.getByText("This basket earns 163 points.")).toBeVisible();
  await page.getByRole("button", { name: /^Use 250 points/ }).click();
  await expect(page.getByText("Its code is in your basket.")).toBeVisible();
  await expect(page.getByTestId("basket-total")).toHaveText("£104.00");
  await expect(page.getByText("This basket earns 156 points.")).toBeVisible();
  await page.getByRole("button", { name: /^Use 400 points for Skittle Felt Balls as a gift/ }).click();
  await expect(page.getByText("A gift: Felt balls for points")).toBeVisible();
  await expect(page.getByTestId("basket-total")).toHaveText("£104.00");
  await expectAccessible(page);
  await page.goto("/account/rewards");
  await expect(page.getByTestId("points-available")).toHaveText("50 points");
  await expect(page.getByRole("heading", { name: "One of the household" })).toBeVisible();
  await expect(page.getByText("Iris Calloway is there for you")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Give back.*£5/ }).click();
  await expect(page.getByText("Its points are back.")).toBeVisible();
  await expect(page.getByTestId("points-available")).toHaveText("300 points");
  await expect(page.getByRole("row")).toHaveCount(5);
  await page.getByText("Leave the programme").click();
  await page.getByRole("button", { name: "Leave and give up 300 points" }).click();
  await expect(page.getByText("You have left the programme.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take part again" }).click();
  await expect(page.getByTestId("points-available")).toHaveText("0 points");
});

test("the owner sees what rules would have cost, adds a reward, and corrects somebody's points for a reason", async ({
  page,
  expectAccessible,
}) => {
  const email = `corrected-${test.info().project.name}@example.com`;
  const { customerId } = await asCustomer(page, email);
  await withPoints(customerId, 300);
  await asOwner(page);
  await page.goto("/admin/loyalty");
  await expect(page.getByRole("heading", { level: 1, name: "Points" })).toBeVisible();
  await page.getByRole("button", { name: "What would this have cost?" }).click();
  await expect(page.getByText(/last twelve months \(|no orders in the last twelve months/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add a reward" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Points").fill("5000");
  await dialog.getByLabel("Off (GBP)").fill("123");
  await dialog.getByRole("button", { name: "Add the reward" }).click();
  await expect(page.getByRole("button", { name: "Change £123.00 off" })).toBeVisible();
  await page.goto(`/admin/customers/${customerId}`);
  await page.getByLabel("Correct by").fill("-250");
  await page.getByLabel("Why").fill("Counted twice");
  await page.getByRole("button", { name: "Correct the points" }).click();
  await expect(page.getByText("The points are corrected.", { exact: true })).toBeVisible();
  const { rows } = await askShop("SELECT available FROM loyalty_member WHERE customer_id = $1", [customerId]);
  expect(rows).toEqual([{ available: 50 }]);
});
