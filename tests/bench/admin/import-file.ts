import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { finished } from "node:stream/promises";

const variants = 4;
const sizes = ["Small", "Medium", "Large", "Extra large"];

/** Writes a product file of so many rows in Shopify's form, four variants a product. */
export async function writeImportFile(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(
    "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price\n",
  );
  for (let row = 0; row < rows; row++) {
    const product = Math.floor(row / variants);
    const size = sizes[row % variants];
    const own =
      row % variants === 0
        ? `Bench product ${product},<p>Made up.</p>,Bench & Co,Bed,"dog, washable",TRUE,Size`
        : ",,,,,,";
    const line = `import-${product},${own},${size},IM-${row},500,10,${(10 + (row % 90)).toFixed(2)}\n`;
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await finished(file);
}

export type ImportFigures = { rows: number; seconds: number; rowsPerSecond: number; peakMemoryMb: number };

/** Runs `npm run products -- import` as a person would, and watches how much memory its process ever had. */
export async function measureImport(
  path: string,
  rows: number,
  env: NodeJS.ProcessEnv,
): Promise<ImportFigures> {
  const began = performance.now();
  const flags = ["--max-old-space-size=160", "--max-semi-space-size=4", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, "bin/products.ts", "import", path, "--json"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It ended between two looks.
    }
  }, 250);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${code}`);
  const seconds = (performance.now() - began) / 1000;
  return {
    rows,
    seconds: Math.round(seconds * 10) / 10,
    rowsPerSecond: Math.round(rows / seconds),
    peakMemoryMb: Math.round(peak / 1024),
  };
}
