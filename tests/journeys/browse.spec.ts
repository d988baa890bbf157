import { expect, test } from "./support/test";

test("a visitor goes from the home page over a collection to a product", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Walking", exact: true }).click();
  await expect(page).toHaveURL(/\/collections\/walking$/);
  await expect(page.getByRole("heading", { level: 1, name: "Walking" })).toBeVisible();
  const first = page.getByRole("main").getByRole("article").first().getByRole("link");
  const name = (await first.textContent())?.trim() ?? "";
  await first.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(
    page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Home" }),
  ).toBeVisible();
});

test("a kept page says its pictures, lists and data once, and is whole on every way to it", async ({
  page,
  request,
}) => {
  for (const path of ["/collections/walking", "/products/bramble-ring-bed"])
    await expect
      .poll(async () => (await (await request.get(path)).text()).split("u003c!--seen--").length, {
        timeout: 15_000,
      })
      .toBe(1);
  await page.goto("/products/bramble-ring-bed");
  const related = page.getByRole("main").getByRole("article");
  await expect(related).toHaveCount(4);
  const home = page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Home" });
  await home.click();
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Goes well with it" })).toBeVisible();
  await expect(page.getByRole("link", { name: /look closer/ })).toHaveCount(4);
});

test("a choice shows at once, stands in the address, and survives a reload", async ({ page }) => {
  await page.goto("/products/bramble-ring-bed");
  await expect(page.getByRole("radio", { name: "Small" })).toBeChecked();
  await expect(page.getByText("£79.00", { exact: true })).toBeVisible();
  await page.getByRole("radio", { name: "Large" }).check();
  await expect(page.getByText("£145.00", { exact: true })).toBeVisible();
  await page.getByRole("radio", { name: /Moss/ }).check();
  await expect(page).toHaveURL(/\/products\/bramble-ring-bed\/large-moss$/);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Large" })).toBeChecked();
  await expect(page.getByRole("radio", { name: /Moss/ })).toBeChecked();
});

test("a choice that is sold out says so before and after it is made", async ({ page }) => {
  await page.goto("/products/bramble-ring-bed/medium-oat");
  await page.getByRole("radio", { name: /Clay/ }).check();
  await page.getByRole("radio", { name: "Large (sold out)" }).check();
  await expect(page.getByRole("button", { name: "Sold out" })).toHaveAttribute("aria-disabled", "true");
});

test("options can be chosen by keyboard alone", async ({ page }) => {
  await page.goto("/products/bramble-ring-bed");
  await page.getByRole("radio", { name: "Small" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Medium" })).toBeChecked();
  await expect(page).toHaveURL(/\/medium-/);
});

test("a picture opens large, moves by the arrow keys and closes with Escape", async ({ page }) => {
  await page.goto("/products/bramble-ring-bed");
  await page
    .getByRole("link", { name: /look closer/ })
    .first()
    .click();
  const large = page.getByRole("dialog", { name: "The picture, enlarged" });
  await expect(large.getByText("1 of 4")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(large.getByText("2 of 4")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(large.getByText("3 of 4")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(large).toBeHidden();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("choices are links, each with a page of its own", async ({ page }) => {
    await page.goto("/products/bramble-ring-bed");
    await page.getByRole("link", { name: "Large", exact: true }).click();
    await expect(page).toHaveURL(/\/products\/bramble-ring-bed\/large-oat$/);
    await expect(page.getByText("£145.00", { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "Large", exact: true })).toHaveAttribute(
      "aria-current",
      "true",
    );
  });

  test("the menu of a phone opens and leads on", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/");
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    await page
      .getByRole("navigation", { name: "Menu" })
      .getByRole("link", { name: "Play", exact: true })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Play" })).toBeVisible();
  });
});

test.describe("an address that is no page", () => {
  test.use({ expectedConsoleErrors: ["404"] });

  for (const path of [
    "/nowhere",
    "/a/b/c",
    "/products/no-such-thing",
    "/products/bramble-ring-bed/no-such-choice",
  ]) {
    test(`${path} is answered 404 with ways on`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(
        page.getByRole("heading", { level: 1, name: "There is nothing at this address." }),
      ).toBeVisible();
      await expect(page.getByRole("main").getByRole("link", { name: "See everything" })).toBeVisible();
    });
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    test.describe(`at ${width} pixels in the ${colorScheme} scheme`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 }, expectedConsoleErrors: ["404"] });

      test("every page of the shop window can be used by everybody and fits its width", async ({
        page,
        expectAccessible,
      }) => {
        for (const path of [
          "/",
          "/collections",
          "/collections/play",
          "/products/bramble-ring-bed",
          "/policies/returns",
          "/about",
          "/sign-in",
          "/nowhere",
        ]) {
          await page.goto(path);
          await expectAccessible(page);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          ).toBeLessThanOrEqual(0);
        }
      });
    });
  }
}

test("nothing jumps while a product page loads, and its picture is in the first HTML", async ({
  page,
  request,
}) => {
  const html = await (await request.get("/products/bramble-ring-bed")).text();
  expect(html).toMatch(/<img[^>]+fetchPriority="high"/);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput)
          document.documentElement.dataset.shift = String(
            Number(document.documentElement.dataset.shift ?? 0) + entry.value,
          );
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/products/bramble-ring-bed", { waitUntil: "networkidle" });
  expect(Number(await page.evaluate(() => document.documentElement.dataset.shift ?? "0"))).toBeLessThan(0.02);
});

test("a kept collection carries its list once, and shows it again on a way back over other pages", async ({
  page,
  request,
}) => {
  // The first visitor of a page that was saved gets it as it is made, the next as it is kept.
  await expect(async () => {
    const html = await (await request.get("/collections/walking")).text();
    const list = html.split('<ul class="grid grid-cols-2').slice(1);
    expect(list).toHaveLength(1);
    expect(html.match(/tile-name/g)).toHaveLength(list[0]?.match(/<article class="tile"/g)?.length ?? 0);
  }).toPass();

  await page.goto("/collections/walking");
  const tiles = page.getByRole("main").getByRole("article");
  const shown = await tiles.count();
  expect(shown).toBeGreaterThan(3);
  const ways = page.getByRole("contentinfo").getByRole("navigation", { name: "Shop" }).getByRole("link");
  const names = (await ways.allTextContents()).filter((name) => name !== "Walking").slice(0, 4);
  for (const name of names) {
    await ways.filter({ hasText: name }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  }
  for (const _ of names) await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Walking" })).toBeVisible();
  await expect(tiles).toHaveCount(shown);
});
