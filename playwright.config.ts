import { defineConfig, devices } from "@playwright/test";

export default defineConfig({
  testDir: "tests/journeys",
  globalSetup: "./tests/journeys/support/open-shop.ts",
  outputDir: "test-results",
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // What passes only at its second try is told as flaky, with what was on the page at the first.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["./tests/journeys/support/what-was-there.ts"]],
  use: { screenshot: "only-on-failure", locale: "en-GB", timezoneId: "Europe/London" },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } } },
    { name: "phone", use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } }, grep: /@phone/ },
  ],
});
