import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { chromium } from "./chromium";

type Fixtures = {
  /** Console errors of the page that this test expects, as parts of their text. */
  expectedConsoleErrors: string[];
  /** Fails when axe finds anything on the page as it stands. */
  expectAccessible: (page: Page) => Promise<void>;
};

/** A browser on the open demo shop. An error on the console that a test did not announce fails it. */
export const test = base.extend<Fixtures>({
  expectedConsoleErrors: async ({ baseURL: _ }, use) => use([]),
  baseURL: async ({ contextOptions: _ }, use) => use(process.env.SHOP_URL),
  launchOptions: [async ({ browserName: _ }, use) => use(await chromium()), { scope: "worker" }],
  page: async ({ page, expectedConsoleErrors }, use) => {
    const errors: string[] = [];
    page.on(
      "console",
      (message) => message.type() === "error" && errors.push(`${message.text()} (${message.location().url})`),
    );
    page.on("pageerror", (error) => errors.push(String(error)));
    await use(page);
    expect(errors.filter((error) => !expectedConsoleErrors.some((part) => error.includes(part)))).toEqual([]);
  },
  expectAccessible: async ({ browserName: _ }, use) =>
    use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(" ")).join(", ")}`),
      ).toEqual([]);
    }),
});

export { expect };
