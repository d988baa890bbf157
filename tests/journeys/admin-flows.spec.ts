import { asStaff } from "./support/staff";
import { expect, test } from "./support/test";

test("the owner opens a ready-made flow, changes a wait, simulates it, switches it on and off", async ({
  page,
  expectAccessible,
}) => {
  await asStaff(page, "owner");
  await page.goto("/admin/flows");
  await expect(page.getByRole("heading", { level: 1, name: "Flows" })).toBeVisible();
  await page.getByRole("link", { name: "Thank you for the first order" }).click();
  const steps = page.getByRole("list", { name: "the flow" });
  await expect(steps.getByText("Thank you, {first_name|and welcome}")).toBeVisible();
  await steps.getByLabel("How long to wait").fill("4");
  await page.getByRole("button", { name: "Save draft" }).click();
  await page.waitForURL(/\/admin\/flows\/flow_/);
  await expect(steps.getByLabel("How long to wait")).toHaveValue("4");
  const simulation = page.getByRole("region", { name: "The last thirty days" });
  await simulation.getByRole("button", { name: "Simulate" }).click();
  await expect(simulation.getByRole("status")).toContainText("It would have written to");
  await page.getByRole("button", { name: "Switch it on" }).click();
  await expect(page.getByRole("heading", { name: "It is on" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Versions" })).toContainText("Version 1");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Switch it off" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Switch it off" }).click();
  await expect(page.getByRole("heading", { name: "It is off" })).toBeVisible();
});
