import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findShapeFaults } from "./find-shape-faults";

test("files are named after what they export, stay small, and are no buckets or barrels", () => {
  expect(findShapeFaults(process.cwd()).faults).toEqual([]);
});

test("each kind of misshapen file is caught", () => {
  const root = mkdtempSync(join(tmpdir(), "shape-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("lib/basket/add-item.ts", "export function put() {}\n");
  write("lib/basket/remove-item.ts", "export async function removeItem() {}\n");
  write("lib/values/postcode.ts", "export function parsePostcode() {}\n");
  write("lib/basket/line.ts", "export type Line = number;\n");
  write("lib/basket/index.ts", "export const index = 1;\n");
  write("components/utils/x.tsx", "export const x = 1;\n");
  write("app/page.tsx", "\n".repeat(351));
  expect(findShapeFaults(root).faults).toEqual([
    "app/page.tsx has 351 lines; 350 is the most",
    "components/utils/x.tsx is a bucket: name it after what it holds",
    "lib/basket/add-item.ts does not export what it is called",
    "lib/basket/index.ts is a barrel: import from the file itself",
  ]);
});
