import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": resolve(".") };

export default defineConfig({
  test: {
    // One core left free, as is the default, is half of a machine with two.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"],
          isolate: false,
          unstubGlobals: true,
          // No test is about speed: a busy machine takes a while for a property with hundreds of cases.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts", "tests/contract/**/*.test.ts"],
          globalSetup: ["tests/support/global-postgres.ts", "tests/support/programs-folder.ts"],
          setupFiles: ["tests/support/own-database.ts"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          globalSetup: ["tests/support/faults/built-shop.ts", "tests/support/programs-folder.ts"],
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
