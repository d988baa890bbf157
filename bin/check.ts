import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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

/** Lines that a step which failed said last, said again at the end: there a runner sums up what failed and why. */
const lastLines = 60;

/** Runs a command, shows what it says, and gives that too. */
async function run([program = "", ...args]: string[]): Promise<{ passed: boolean; said: string }> {
  // What goes through a pipe has no colours unless it is asked for them.
  const colours = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(program, args, {
    stdio: ["inherit", "pipe", "pipe"],
    env: { ...process.env, ...colours, NEXT_TELEMETRY_DISABLED: "1" },
  });
  let said = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    from.on("data", (text: Buffer) => {
      to.write(text);
      said += text.toString();
    });
  const [code] = await once(child, "close");
  return { passed: code === 0, said };
}

const failed: { name: string; said: string }[] = [];
const rows: string[] = [];
for (const { name, command } of chosen) {
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  const { passed, said } = await run(command);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (!passed) failed.push({ name, said });
  rows.push(`  ${passed ? "passed" : "FAILED"}  ${name.padEnd(14)}${seconds.padStart(7)} s`);
}

for (const { name, said } of failed)
  console.log(`\n── ${name} failed ──\n${said.trimEnd().split("\n").slice(-lastLines).join("\n")}`);
console.log(`\n${rows.join("\n")}\n  on ${cpus().length} cores, Node ${process.version}\n`);
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && chosen.length > 0 ? 0 : 1);
