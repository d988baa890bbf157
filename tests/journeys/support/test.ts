import { randomInt } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { chromium } from "./chromium";

type Fixtures = {
  /** Console errors of the page that this test expects, as parts of their text. */
  expectedConsoleErrors: string[];
  /** Fails when axe finds anything on the page as it stands. */
  expectAccessible: (page: Page) => Promise<void>;
  /**
   * A page of somebody else, in a browser of their own that ends with the test. A second window of the same
   * browser may stand behind the first, and a window behind another draws nothing, so nothing on it appears.
   */
  elsewhere: (options?: BrowserContextOptions) => Promise<Page>;
};

const someAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** Lets what is turning from one colour into another arrive: half way there, axe would judge a colour that nobody set. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ended = document.getAnimations().map((animation) => animation.finished);
    // What turns for as long as it is shown never ends, and moves no text.
    const enough = new Promise((resolve) => setTimeout(resolve, 400));
    return Promise.race([Promise.allSettled(ended), enough]).then(() => undefined);
  });
}

/** Whether a page still draws, and how much of what was sent it has yet to show: where it does not, React shows nothing new. */
async function drawing(page: Page): Promise<string> {
  const state = page.evaluate(async () => {
    const drawn = new Promise<string>((resolve) => requestAnimationFrame(() => resolve("draws")));
    const never = new Promise<string>((resolve) => setTimeout(resolve, 1_000, "does not draw"));
    const waiting = document.querySelectorAll('[hidden][id^="S:"]').length;
    return `${await Promise.race([drawn, never])}, ${document.visibilityState}, ${waiting} parts to show`;
  });
  const gone = new Promise<string>((resolve) => setTimeout(resolve, 3_000, "does not answer"));
  return `${page.url()} ${await Promise.race([state.catch(String), gone])}`;
}

/** A browser on the open demo shop. An error on the console that a test did not announce fails it. */
export const test = base.extend<Fixtures>({
  expectedConsoleErrors: async ({ baseURL: _ }, use) => use([]),
  baseURL: async ({ contextOptions: _ }, use) => use(process.env.SHOP_URL),
  // Each test is a visitor from an address of its own, as the shop's limits on attempts take it.
  extraHTTPHeaders: async ({ contextOptions: _ }, use) => use({ "x-forwarded-for": someAddress() }),
  launchOptions: [async ({ browserName: _ }, use) => use(await chromium()), { scope: "worker" }],
  page: async ({ page, expectedConsoleErrors }, use, info) => {
    const errors: string[] = [];
    page.on(
      "console",
      (message) => message.type() === "error" && errors.push(`${message.text()} (${message.location().url})`),
    );
    page.on("pageerror", (error) => errors.push(String(error)));
    await use(page);
    if (info.errors.length > 0) info.annotations.push({ type: "page", description: await drawing(page) });
    expect(errors.filter((error) => !expectedConsoleErrors.some((part) => error.includes(part)))).toEqual([]);
  },
  elsewhere: async ({ browser }, use) => {
    const opened: Browser[] = [];
    await use(async (options = {}) => {
      const another = await browser.browserType().launch(await chromium());
      opened.push(another);
      const baseURL = process.env.SHOP_URL;
      const context = await another.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      return context.newPage();
    });
    await Promise.all(opened.map((another) => another.close()));
  },
  expectAccessible: async ({ browserName: _ }, use) =>
    use(async (page) => {
      await settle(page);
      // What is well need not be described, element by element: that takes axe a third of its time.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        .analyze();
      expect(
        violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(" ")).join(", ")}`),
      ).toEqual([]);
    }),
});

export { expect };
