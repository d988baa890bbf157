import { askShop, asStaff } from "./support/staff";
import { expect, test } from "./support/test";

test("a letter is written by the keyboard alone, in three blocks, and seen as it will arrive", async ({
  page,
  expectAccessible,
  expectedConsoleErrors,
}) => {
  // The letter's frame runs nothing, axe's script no more than any other.
  expectedConsoleErrors.push("Blocked script execution in 'about:srcdoc'");
  const { staffId } = await asStaff(page, "writer");
  const id = `camp_${staffId.slice("stf_".length)}`;
  await askShop(
    `INSERT INTO campaign (id, name, topic, created_by_id, changed_by_id, created_at, updated_at)
     VALUES ($1, 'Winter', 'newsletter', $2, $2, now(), now())`,
    [id, staffId],
  );
  await askShop(
    `INSERT INTO campaign_wording (campaign_id, variant, subject, content)
     VALUES ($1, 'a', '', '{"type":"doc","content":[{"type":"paragraph"}]}')`,
    [id],
  );
  await page.goto(`/admin/campaigns/${id}/write`);
  const { keyboard } = page;
  await page.getByRole("textbox", { name: "Subject" }).fill("A bed for {first_name|you}");
  await page.getByRole("textbox", { name: "The letter" }).focus();
  await keyboard.type("It is cold outside.");
  await keyboard.press("Enter");
  const block = async (words: string) => {
    await keyboard.type("/");
    await expect(page.getByPlaceholder("Find a block")).toBeFocused();
    await keyboard.type(words);
    await keyboard.press("Enter");
  };
  await block("heading");
  await keyboard.type("What is new");
  await keyboard.press("Enter");
  await block("question");
  await expect(page.getByRole("textbox", { name: "Question", exact: true })).toBeFocused();
  await keyboard.type("Where does yours sleep?");
  // Out of the field, and the whole block above the heading.
  await keyboard.press("Escape");
  await keyboard.press("Alt+Shift+ArrowUp");
  const preview = page.frameLocator("iframe[title='The letter']");
  await expect(preview.getByText("Where does yours sleep?")).toBeVisible();
  await expect(preview.locator("p, h2").filter({ hasText: /cold|sleep|new/ })).toHaveText([
    "It is cold outside.",
    "Where does yours sleep?",
    "What is new",
  ]);
  await expect(page.getByText("A bed for Maya").first()).toBeVisible();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Question", exact: true })).toHaveValue(
    "Where does yours sleep?",
  );
});
