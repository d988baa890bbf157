import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { csvFile } from "../../../support/csv-file";

const command = (...args: string[]) => {
  const env = { ...process.env, PORT: "0", DATA_DIR: csvFile("").replace(/[^/]*$/, "data") };
  const run = spawnSync(process.execPath, ["--import", "tsx", "bin/products.ts", ...args], {
    env,
    encoding: "utf8",
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
};

test("the command imports, reports as JSON, exports, and refuses with a sentence", () => {
  const file = csvFile("Handle,Title,Variant Price\na,A,1.50\nb,B,dear\n");
  const imported = command("import", file, "--json");
  expect(JSON.parse(imported.stdout)).toMatchObject({
    ok: true,
    created: 1,
    failed: 1,
    problems: [{ line: 3, handle: "b" }],
  });
  expect(imported.status).toBe(0);

  const out = csvFile("");
  expect(command("export", out)).toMatchObject({ status: 0, stdout: `1 products are in ${out}.\n` });
  expect(readFileSync(out, "utf8")).toMatch(/^Handle,Title,.*\na,A,/);

  const refused = command("import", csvFile("Name,Email\nJo,jo@example.com\n"));
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/^This is not a product file: /m);
  expect(command("import").stderr).toMatch(/^npm run products -- import FILE\.csv/);
});
