import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("a program that ran PostgreSQL and failed ends with the code it meant", () => {
  const program = 'import "./sandbox/postgres.ts"; process.exitCode = 3;';
  const run = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
  expect(run.stderr.toString()).toBe("");
  expect(run.status).toBe(3);
});
