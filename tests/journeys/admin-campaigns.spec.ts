import { openLetter } from "./support/letters";
import { askShop, asOwner } from "./support/staff";
import { expect, test } from "./support/test";

const letter = (link: string) => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Hello " },
        { type: "personal", attrs: { field: "first_name", fallback: "there" } },
      ],
    },
    { type: "button", attrs: { text: "Look at all of it", href: link } },
  ],
});

test("the owner says who gets a letter, mends what is found, sends it, watches it go and reads what came of it", async ({
  page,
  elsewhere,
  expectAccessible,
}) => {
  const word = `${test.info().project.name}-${Date.now()}`;
  const [email, subject] = [`reader-${word}@example.com`, `Warm rooms ${word}`];
  await askShop(
    `INSERT INTO consent_entry (email, act, topic, wording, source, at, proof)
     VALUES ($1, 'given', 'sales', 'Write to me', 'footer', now() - interval '1 day', 'double_opt_in')`,
    [email],
  );
  await asOwner(page);
  await page.goto("/admin/campaigns/new");
  await page.getByRole("textbox", { name: "Name" }).fill(`Journey ${word}`);
  await page.getByLabel("What it is about").selectOption({ label: "Early sales" });
  await page.getByRole("button", { name: "Begin writing" }).click();
  await page.waitForURL(/\/admin\/campaigns\/camp_\w+\/write$/);
  await expect(page.getByRole("heading", { level: 1, name: `Journey ${word}` })).toBeVisible();
  const id = page.url().split("/").at(-2) ?? "";
  // Writing has a journey of its own.
  const write = (link: string) =>
    askShop(
      "UPDATE campaign_wording SET subject = $2, preheader = 'And what they are made of', content = $3 WHERE campaign_id = $1",
      [id, subject, JSON.stringify(letter(link))],
    );
  await write("/products/nothing-here");

  await page.getByRole("link", { name: "Who", exact: true }).click();
  const gets = page.getByRole("region", { name: "Who gets it now" });
  await expect(gets.getByRole("status")).toContainText(/\d+ of \d+/);
  await expectAccessible(page);
  await page.getByRole("link", { name: "On to the checks" }).click();
  const findings = page.getByTestId("findings");
  await expect(findings.getByRole("listitem").filter({ hasText: "A link leads nowhere." })).toContainText(
    "/products/nothing-here (it answers 404)",
    { timeout: 15_000 },
  );
  await expectAccessible(page);
  await page.getByRole("link", { name: "On to sending" }).click();
  await expect(page.getByText("It cannot go yet.")).toBeVisible();

  await write("/collections");
  await page.getByRole("link", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { name: "It can go" })).toBeVisible({ timeout: 15_000 });
  await page.getByRole("link", { name: "On to sending" }).click();
  await page.getByRole("button", { name: /^Send to \d+ (person|people)$/ }).click();
  await expect(page.getByRole("alertdialog")).toContainText(subject);
  await page.getByRole("button", { name: "Send it" }).click();
  await page.waitForURL(new RegExp(`/admin/campaigns/${id}$`));
  await expect(page.getByRole("region", { name: "Sent", exact: true })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);

  const read = await openLetter(page, email, new RegExp(subject));
  await expect(read.getByText("Hello there")).toBeVisible();
  const link = await read.getByRole("link", { name: "Look at all of it" }).getAttribute("href");
  // People take longer than a machine that looks at letters as they come in.
  await askShop(
    `UPDATE campaign_recipient SET sent_at = sent_at - interval '1 minute', delivered_at = delivered_at - interval '1 minute'
     WHERE campaign_id = $1`,
    [id],
  );
  const visitor = await elsewhere();
  await visitor.goto(link ?? "");
  await expect(visitor).toHaveURL(/\/collections$/);
  await page.reload();
  await expect(page.getByText("Followed a link").locator("..")).toContainText("1");

  await page.getByLabel("Show it to everybody").check();
  await page.getByRole("link", { name: "Read it there" }).click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  await expectAccessible(page);
});
