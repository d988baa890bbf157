import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import type { Measurement } from "./measure";
import type { BenchSettings } from "./settings";

type Goal = { goal: string; reached: string; met: boolean };
export type Report = {
  at: string;
  settings: BenchSettings;
  machine: { cores: number; model: string; memoryGb: number; loadBefore: number; node: string };
  measurements: Measurement[];
  firstLoadScript: number;
  goals: Goal[];
};

/** What this machine is and how busy it already was. */
export function machineNow(): Report["machine"] {
  const [core] = cpus();
  return {
    cores: cpus().length,
    model: core?.model ?? "unknown",
    memoryGb: Math.round(totalmem() / 2 ** 30),
    loadBefore: Math.round((loadavg()[0] ?? 0) * 100) / 100,
    node: process.version,
  };
}

const packed = ({ name }: Measurement) => name.endsWith(", compressed");

/** A page beside a floor that travelled as it does, as a goal when `least` of it has to be reached. */
function shareOf(page: Measurement, floor: Measurement, least: number | null): Goal {
  const ratio = page.requestsPerSecond / Math.max(1, floor.requestsPerSecond);
  const size = (page.bytes / Math.max(1, floor.bytes)).toFixed(1);
  return {
    goal: `${page.name}: ${least ? `at least ${least} of` : "share of"} ${floor.name}, at ${size} times its bytes`,
    reached: ratio.toFixed(2),
    met: least === null || ratio >= least,
  };
}

/** What the figures have to reach; a figure that was not measured sets no goal. */
export function goalsOf(measurements: readonly Measurement[], firstLoadScript: number): Goal[] {
  const named = (part: string) => measurements.filter(({ name }) => name.startsWith(part));
  const share = (name: string, floorName: string, least: number | null) =>
    named(name).flatMap((page) =>
      named(floorName)
        .filter((floor) => packed(floor) === packed(page))
        .map((floor) => shareOf(page, floor, least)),
    );
  return [
    ...share("product", "static page", 0.8),
    ...share("collection", "static page", 0.8),
    // The home page is static too and of a shop page's weight.
    ...share("product", "home", null),
    ...share("collection", "home", null),
    ...named("search").map(({ name, p99 }) => ({
      goal: `${name}: p99 under 150 ms`,
      reached: `${p99} ms`,
      met: p99 < 150,
    })),
    ...named("basket add").map(({ requestsPerSecond }) => ({
      goal: "basket add at least 150/s",
      reached: `${requestsPerSecond}/s`,
      met: requestsPerSecond >= 150,
    })),
    {
      goal: "first-load script of the product page at most 165 KB",
      reached: `${(firstLoadScript / 1024).toFixed(1)} KB`,
      met: firstLoadScript <= 165 * 1024,
    },
  ];
}

/** Prints the table and writes everything as JSON; gives the file's path. */
export function writeReport(report: Report): string {
  const { machine, settings } = report;
  console.log(
    `\n${settings.products} products, ${settings.connections} connections, ${settings.seconds} s each; ${machine.cores} cores (${machine.model}), load before ${machine.loadBefore}; the load is made on the same machine.`,
  );
  console.table(
    Object.fromEntries(
      report.measurements.map(({ name, requestsPerSecond, p50, p99, bytes, errors }) => [
        name,
        { "requests/s": requestsPerSecond, "p50 ms": p50, "p99 ms": p99, bytes, errors },
      ]),
    ),
  );
  console.table(Object.fromEntries(report.goals.map(({ goal, reached, met }) => [goal, { reached, met }])));
  mkdirSync("bench-results", { recursive: true });
  const path = join("bench-results", `${report.at.replaceAll(":", "-")}-${settings.products}.json`);
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}
