import { defineConfig, devices } from "@playwright/test";

export default defineConfig({
  testDir: "tests/journeys",
  globalSetup: "./tests/journeys/support/open-shop.ts",
  outputDir: "test-results",
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: { screenshot: "only-on-failure", locale: "en-GB", timezoneId: "Europe/London" },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } } },
    { name: "phone", use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } }, grep: /@phone/ },
  ],
});
