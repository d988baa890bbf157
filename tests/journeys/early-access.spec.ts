import type { APIRequestContext } from "@playwright/test";
import { payWith, pressPay, typeDetails } from "./support/checkout";
import { openLetter } from "./support/letters";
import { askShop, asOwner } from "./support/staff";
import { expect, test } from "./support/test";

const product = "bramble-ring-bed";
const secretName = "Lantern week";
const announced = "/sales/lantern-week";
const guestEmail = "early-guest@example.com";
const secretPrice = /12\.34\b|\b1234\b/;

/** Every public address: what the sitemap lists, feeds, search and what pages fetch by script. */
async function publicAddresses(request: APIRequestContext, productId: string): Promise<string[]> {
  const text = async (path: string) => (await request.get(path)).text();
  const locations = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(String(url)).pathname);
  const parts = locations(await text("/sitemap.xml"));
  const pages = (await Promise.all(parts.map(text))).flatMap(locations);
  return [
    ...new Set(pages),
    ...["/sitemap.xml", ...parts, "/robots.txt", "/feeds/new.xml", "/feeds/google.xml", "/early-access"],
    ...["/search?q=bramble", "/api/suggest?q=bramble", "/basket", "/checkout", "/saved", "/letters"],
    ...[announced, `${announced}/wait`, "/sales", "/newsletter"],
    `/api/visitor?products=${productId}`,
  ];
}

test("an invited guest opens their letter elsewhere and buys at the early price, and no public address gives a trace of it", async ({
  page,
  request,
  elsewhere,
  expectAccessible,
}) => {
  test.slow();
  await asOwner(page);
  await page.goto("/admin/sales/new");
  await page.getByLabel("Name").fill(secretName);
  const moment = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16);
  await page.getByLabel("Opens for everybody").fill(moment(48));
  await page.getByLabel("Ends").fill(moment(96));
  await page.getByRole("button", { name: "Add a window" }).click();
  await page.getByLabel("Who").selectOption({ label: "Holders of an invitation" });
  await page.getByLabel("From").fill(moment(-2));
  await page.getByRole("combobox", { name: "Products" }).fill("bramble");
  await page
    .getByRole("listbox")
    .getByRole("option", { name: /Bramble Ring/ })
    .first()
    .click();
  await page
    .getByLabel(/^Own price of .*Medium/)
    .first()
    .fill("12.34");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: "Schedule" })).toBeVisible();
  await expect(page.getByText(/1 of \d+ variants are cheaper/).filter({ visible: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Schedule" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Schedule" }).click();
  await expect(page.getByText("Early access", { exact: true })).toBeVisible();
  await page.getByLabel("Addresses").fill("guest(at)example");
  await page.getByRole("button", { name: "Make links" }).click();
  await expect(page.getByLabel("Addresses")).toHaveAccessibleDescription(/“guest\(at\)example” is no e-mail/);
  await expect(page.getByLabel("Addresses")).toHaveValue("guest(at)example");
  await page.getByLabel("Addresses").fill(guestEmail);
  await page.getByRole("button", { name: "Make links" }).click();
  await expect(page.getByText("1 link, none used yet.")).toBeVisible();
  await expectAccessible(page);

  const sale = page.url();
  await page.getByRole("link", { name: "See as a customer" }).click();
  await expect(page.getByRole("heading", { name: "A visitor, and what they pay" })).toBeVisible();
  await page.getByRole("combobox", { name: "Whose eyes" }).fill(guestEmail);
  await page.getByRole("option", { name: new RegExp(`invited to ${secretName}`) }).click();
  await page.getByRole("button", { name: "Look" }).click();
  await expect(page.getByRole("heading", { name: new RegExp(`^${guestEmail}, invited`) })).toBeVisible();
  await expect(page.getByText(`${secretName} (£12.34) counts: early access`)).toBeVisible();
  await expectAccessible(page);
  await page.goto("/admin/sales/calendar");
  await expect(page.getByRole("link", { name: secretName }).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${new URL(sale).pathname}/result`);
  await expect(page.getByRole("heading", { name: `What came of “${secretName}”` })).toBeVisible();
  await expect(page.getByText("Too few to tell", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.goto(sale);
  await page.getByLabel("Addresses").fill("mistake@example.com");
  await page.getByRole("button", { name: "Make links" }).click();
  // Before it is done the page would ask whether to leave without it.
  await expect(page.getByText("2 links, none used yet.")).toBeVisible();
  await page.getByRole("link", { name: "See who is invited" }).click();
  await page.getByRole("checkbox", { name: /mistake@example.com/ }).check();
  await page.getByRole("button", { name: "Take back" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText("mistake@example.com")).toHaveCount(0);
  await expect(page.getByText("Not used yet")).toBeVisible();
  await expectAccessible(page);

  const {
    rows: [variant],
  } = await askShop(
    `SELECT v.id, v.product_id, v.slug FROM price_period p JOIN variant v ON v.id = p.variant_id
     JOIN sale s ON s.id = p.sale_id WHERE s.name = $1`,
    [secretName],
  );
  if (!variant) throw new Error("nothing was scheduled");
  const found: string[] = [];
  const addresses = await publicAddresses(request, variant.product_id);
  const look = async (path: string) => {
    for (const headers of [{}, { RSC: "1" }] as Record<string, string>[]) {
      // Data of a page is asked for under an address of its own, or Next leads there first.
      const asked = headers.RSC ? `${path}${path.includes("?") ? "&" : "?"}_rsc` : path;
      const answer = await request.get(asked, { headers });
      const told = `${await answer.text()} ${JSON.stringify(answer.headers())}`;
      if (told.includes(secretName) || secretPrice.test(told)) found.push(asked);
    }
  };
  for (let first = 0; first < addresses.length; first += 10)
    await Promise.all(addresses.slice(first, first + 10).map(look));
  expect(found).toEqual([]);
  expect(addresses.length).toBeGreaterThan(30);

  const guest = await elsewhere();
  const shown = `/products/${product}/${variant.slug}`;
  await guest.goto(shown);
  await expect(guest.getByRole("button", { name: "Add to basket" })).toBeEnabled();
  await expect(guest.getByText("£12.34")).toHaveCount(0);
  const {
    rows: [invitation],
  } = await askShop("SELECT id FROM sale_invitation WHERE email = $1", [guestEmail]);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: /Copy link/ }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(String(invitation?.id));
  await askShop(
    `INSERT INTO consent_entry (email, act, topic, wording, source, proof, at)
     SELECT $1, 'given', topic, 'Yes', 'test', 'double_opt_in', now() FROM unnest(ARRAY['newsletter', 'sales']) AS topic`,
    [guestEmail],
  );
  await page.goto(sale);
  await page.getByLabel("Write to them as it begins").check();
  await expect(page.getByText(/1 of the 1 it lets in can be written to/)).toBeVisible();
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("They will be written to.", { exact: true })).toBeVisible();
  await page.getByLabel("Announce it").check();
  await page.getByLabel("Words").fill("Warm things for the dark days.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep the announcement" }).click();
  await expect(page.getByRole("link", { name: new RegExp(announced) })).toBeVisible();
  await askShop("SELECT graphile_worker.add_job('write-sale-letters')");

  const foreign = await request.post(`${announced}/wait`, {
    headers: { origin: "https://elsewhere.example" },
  });
  const unknown = await request.post("/sales/another/wait", {
    headers: { origin: `${process.env.SHOP_URL}` },
  });
  expect([foreign.status(), unknown.status()]).toEqual([403, 404]);
  const told = await (await request.get(announced)).text();
  expect(told).toContain("Warm things for the dark days.");
  expect(told).not.toMatch(secretPrice);
  expect(told).not.toContain(product);
  await guest.goto(announced);
  await guest.getByRole("button", { name: "Tell me when it opens" }).click();
  await expect(guest.getByText("Enter an e-mail address like name@example.com.")).toBeVisible();
  await expectAccessible(guest);
  await guest.getByRole("main").getByLabel("Your e-mail address").fill("waits@example.com");
  await guest.getByRole("button", { name: "Tell me when it opens" }).click();
  await expect(guest).toHaveURL(/\/newsletter\/asked/);

  const letter = await openLetter(page, guestEmail, /is open for you/);
  await expect(letter.getByText("£12.34")).toBeVisible();
  const personal = await letter.getByRole("link", { name: "Show me the prices" }).getAttribute("href");
  expect(personal).toBe(link);
  await guest.goto(new URL(link).pathname);
  await expect(guest.getByRole("heading", { name: `You are invited to ${secretName}` })).toBeVisible();
  await expectAccessible(guest);
  await guest.getByRole("button", { name: "Show me the prices" }).click();
  await expect(guest.getByRole("heading", { name: "Early access" })).toBeVisible();
  await expect(
    guest.getByText("from £12.34 early for you").or(guest.getByText("£12.34 early for you")),
  ).toBeVisible();
  await expectAccessible(guest);
  await guest.goto("/search?q=bramble+ring");
  await expect(guest.getByText(/£12\.34 early for you/)).toBeVisible();
  await guest.goto(shown);
  await expect(
    guest.getByText(new RegExp(`Your early price: ${secretName} opens for everybody`)),
  ).toBeVisible();
  await expect(guest.getByText(/^Until \w+day/)).toBeVisible();
  await expect(guest.locator("main [data-price-of]").first()).toContainText("£12.34");
  await expectAccessible(guest);
  await guest.getByRole("button", { name: "Add to basket" }).click();
  await expect(guest.getByText(/in your basket/i).first()).toBeVisible();
  await guest.goto("/basket");
  await expect(guest.getByText(/Your early price, kept until/)).toBeVisible();
  await page.getByRole("button", { name: "End it now" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "End the sale" }).click();
  await expect(page.getByText(/Ended before its time/)).toBeVisible();
  await guest.goto("/basket");
  await expect(guest.getByText(/Your early price, kept until/)).toBeVisible();
  await guest.goto("/checkout");
  await expect(guest.getByRole("heading", { name: "Checkout" })).toBeVisible();
  await typeDetails(guest, guestEmail);
  await pressPay(guest);
  await payWith(guest, "4242 4242 4242 4242");
  await guest.waitForURL(/\/orders\/ord_/);
  await expect(guest.getByText("£12.34").first()).toBeVisible();
});
