import { spawnSync } from "node:child_process";
import { cpus } from "node:os";

// The gate. `npm run check` runs every step, `npm test` those that are tests; a word names single steps.
type Step = { name: string; command: string[]; test: boolean };

const steps: Step[] = [
  { name: "lint", command: ["biome", "check", "--error-on-warnings"], test: false },
  { name: "types", command: ["tsc", "--noEmit"], test: false },
  { name: "dead-code", command: ["knip"], test: false },
  { name: "schema-drift", command: ["tsx", "bin/check-schema-drift.ts"], test: false },
  { name: "architecture", command: ["vitest", "run", "--project", "architecture"], test: true },
  { name: "unit", command: ["vitest", "run", "--project", "unit"], test: true },
  { name: "integration", command: ["vitest", "run", "--project", "integration"], test: true },
  { name: "build", command: ["tsx", "bin/build.ts"], test: true },
  { name: "faults", command: ["vitest", "run", "--project", "faults"], test: true },
  { name: "journeys", command: ["playwright", "test"], test: true },
];

const wanted = process.argv.slice(2);
const chosen = steps.filter(
  (step) => wanted.length === 0 || wanted.includes(step.name) || (wanted.includes("tests") && step.test),
);
// Types of routes are written by Next; a fresh clone has none until asked.
if (chosen.some((step) => step.name === "types")) spawnSync("next", ["typegen"], { stdio: "ignore" });

const failed: string[] = [];
const rows: string[] = [];
for (const { name, command } of chosen) {
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  const [program = "", ...args] = command;
  const run = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (run.status !== 0) failed.push(name);
  rows.push(`  ${run.status === 0 ? "passed" : "FAILED"}  ${name.padEnd(14)}${seconds.padStart(7)} s`);
}

console.log(`\n${rows.join("\n")}\n  on ${cpus().length} cores, Node ${process.version}\n`);
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && chosen.length > 0 ? 0 : 1);
