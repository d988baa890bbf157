import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The ground layer: a file there is about one thing and may say several things of it. */
const ground = /^lib\/(values|platform)\//;
/** Files of a domain that are not named after what they export. */
const kinds = new Set(["actions", "loaders", "schema", "types", "data"]);
const buckets = /(^|\/)(utils?|helpers?|services?|common|shared|misc)(\/|\.tsx?$)/;
/** Lines past which a file fails; past the first it is named as a warning. */
const limits = { warn: 200, fail: 350 };

export type ShapeReport = { faults: string[]; warnings: string[] };

/** Checks names and sizes of the project's own source files under `root`. */
export function findShapeFaults(root: string): ShapeReport {
  const files = globSync("{app,components,lib,emails,sandbox,bin,tests,prisma}/**/*.{ts,tsx}", {
    cwd: root,
    exclude: ["**/generated/**", "**/node_modules/**"],
  });
  const faults: string[] = [];
  const warnings: string[] = [];
  for (const path of files.sort()) {
    const text = readFileSync(join(root, path), "utf8");
    const lines = text.split("\n").length - 1;
    if (lines > limits.fail) faults.push(`${path} has ${lines} lines; ${limits.fail} is the most`);
    else if (lines > limits.warn) warnings.push(`${path} has ${lines} lines`);
    if (buckets.test(path)) faults.push(`${path} is a bucket: name it after what it holds`);
    if (/(^|\/)index\.tsx?$/.test(path)) faults.push(`${path} is a barrel: import from the file itself`);
    if (path.startsWith("lib/") && !ground.test(path) && !exportsItsName(path, text))
      faults.push(`${path} does not export what it is called`);
  }
  return { faults, warnings };
}

function exportsItsName(path: string, text: string): boolean {
  const name =
    path
      .split("/")
      .pop()
      ?.replace(/\.tsx?$/, "") ?? "";
  if (kinds.has(name)) return true;
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
  return new RegExp(`export (async )?(function|const|class|type) (${camel}|${pascal})\\b`).test(text);
}
