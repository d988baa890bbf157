import { askShop, asStaff } from "./support/staff";
import { expect, test } from "./support/test";

test("the owner writes a segment, reads it back, sees whom it means, and finds them in the list of customers", async ({
  page,
  expectAccessible,
}) => {
  const word = `journey-${test.info().project.name}`;
  await askShop(
    `INSERT INTO customer (id, email, name, tags, updated_at)
     SELECT 'cust_' || $1 || i, $1 || i || '@example.com', 'Tess Tagged ' || i, ARRAY[$1], now() FROM generate_series(1, 3) AS i
     ON CONFLICT DO NOTHING`,
    [word],
  );
  await asStaff(page, "owner");
  await page.goto("/admin/segments");
  await expect(page.getByRole("heading", { level: 1, name: "Segments" })).toBeVisible();
  await expect(page.getByText("Slipping away")).toBeVisible();
  await page.getByRole("link", { name: "New segment" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(`Tagged ${word}`);
  await page.getByLabel("What condition 1 looks at").selectOption({ label: "Tag" });
  await page.getByLabel("Add to condition 1").fill(word);
  await page.getByLabel("Add to condition 1").press("Enter");
  await page.getByRole("button", { name: "Add a group to the rule" }).click();
  await page.getByLabel("Number of condition 2.1").fill("0");
  await page.getByLabel("How condition 2.1 compares").selectOption("exactly");
  await expect(page.getByTestId("sentence")).toHaveText(
    `Customers who are tagged “${word}” and never ordered.`,
  );
  const means = page.getByRole("region", { name: "Whom it means now" });
  await expect(means.getByRole("status")).toContainText("3 of");
  await expect(means.getByRole("link", { name: "Tess Tagged 2" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save segment" }).click();
  await page.waitForURL(/\/admin\/segments\/seg_/);
  const { rows } = await askShop("SELECT id FROM segment WHERE name = $1", [`Tagged ${word}`]);
  // The worker places them; it was told to at once.
  await expect
    .poll(
      async () =>
        (await askShop("SELECT members FROM segment WHERE id = $1 AND settled_at IS NOT NULL", [rows[0].id]))
          .rows,
    )
    .toEqual([{ members: 3 }]);
  await page.getByRole("link", { name: "See and export them" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Customers" })).toBeVisible();
  await expect(page.getByRole("link", { name: `Tess Tagged 1 ${word}1@example.com` })).toBeVisible();
});
