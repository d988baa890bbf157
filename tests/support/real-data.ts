import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(process.env.REAL_DATA_DIR ?? "../shared/data");

/** Whether the folder with real files from outside is there. Tests that read it skip, and say so, when not. */
export const hasRealData = existsSync(root);
if (!hasRealData) console.warn(`SKIPPED: tests on real files need REAL_DATA_DIR; ${root} is not there.`);

/** Full path of a file of the real data, for example `realData("products/shopify/x.csv")`. */
export function realData(path: string): string {
  return join(root, path);
}
