import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

const rules = resolve("tests/architecture/dependency-rules.cjs");
const folders = ["app", "components", "lib", "emails", "bin", "sandbox", "prisma"];
const reportSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

function violations(root: string): string[] {
  const run = spawnSync(
    process.execPath,
    [
      resolve("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
      "--config",
      rules,
      "--output-type",
      "json",
      ...folders,
    ],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (!run.stdout.startsWith("{")) throw new Error(run.stderr);
  return reportSchema
    .parse(JSON.parse(run.stdout))
    .summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`);
}

test("nobody imports what is not theirs to import", () => {
  expect(violations(process.cwd())).toEqual([]);
});

/** One file for each way to break a rule, in each way that TypeScript can write an import. */
const seeds: [rule: string, file: string, text: string][] = [
  [
    "basket-imports-only-what-is-below-it",
    "lib/basket/a.ts",
    'import type { B } from "@/lib/orders/types";\nexport type A = B;\n',
  ],
  [
    "delivery-imports-only-what-is-below-it",
    "lib/delivery/a.ts",
    'import { b } from "../orders/b";\nexport const a = b;\n',
  ],
  ["discounts-imports-only-what-is-below-it", "lib/discounts/a.ts", 'export { b } from "@/lib/orders/b";\n'],
  [
    "mail-imports-only-what-is-below-it",
    "lib/mail/a.ts",
    'export const a = async () => (await import("@/lib/orders/b")).b;\n',
  ],
  [
    "catalogue-imports-only-what-is-below-it",
    "lib/catalogue/a.ts",
    'export type A = import("@/lib/orders/types").B;\n',
  ],
  ["no-cycles", "lib/orders/c.ts", 'import { d } from "./d";\nexport const c = () => d;\n'],
  ["unknown-lib-folder", "app/x.ts", 'import { u } from "@/lib/utils/u";\nexport const x = u;\n'],
  [
    "only-routes-import-app",
    "components/orders/a.tsx",
    'import { x } from "@/app/x";\nexport const a = x;\n',
  ],
  [
    "lib-never-imports-components",
    "lib/orders/e.ts",
    'import { k } from "@/components/orders/k";\nexport const e = k;\n',
  ],
  ["lib-knows-no-sandbox", "lib/platform/s.ts", 'import { z } from "@/sandbox/z";\nexport const s = z;\n'],
  [
    "only-worker-and-api-know-reactions",
    "app/y.ts",
    'import { r } from "@/lib/reactions/types";\nexport const y = r;\n',
  ],
  [
    "database-only-in-domain-core",
    "app/z.ts",
    'import { db } from "@/lib/platform/db";\nexport const z = db;\n',
  ],
  [
    "database-only-in-domain-core",
    "lib/orders/schema.ts",
    'import type { Db } from "@/lib/platform/db";\nexport type A = Db;\n',
  ],
  [
    "app-reaches-domains-by-their-doors",
    "app/w.ts",
    'import { b } from "@/lib/orders/b";\nexport const w = b;\n',
  ],
  [
    "components-reach-domains-by-their-doors",
    "components/orders/l.tsx",
    'import { b } from "@/lib/orders/loaders";\nexport const l = b;\n',
  ],
  [
    "ui-kit-knows-no-domain",
    "components/ui/b.tsx",
    'import type { B } from "@/lib/orders/types";\nexport type C = B;\n',
  ],
  ["emails-are-plain", "emails/a.tsx", 'import type { B } from "@/lib/orders/types";\nexport type C = B;\n'],
  [
    "core-never-reads-the-request",
    "lib/orders/f.ts",
    'import { cookies } from "next/headers";\nexport const f = cookies;\n',
  ],
  [
    "stripe-only-in-payments",
    "lib/orders/g.ts",
    'import type Stripe from "stripe";\nexport type G = Stripe;\n',
  ],
  [
    "stripe-only-in-payments",
    "lib/checkout/g.ts",
    'import { stripe } from "@/lib/platform/stripe";\nexport const g = stripe;\n',
  ],
];

const targets: [file: string, text: string][] = [
  ["lib/orders/types.ts", "export type B = 1;\n"],
  ["lib/orders/b.ts", "export const b = 1;\n"],
  ["lib/orders/d.ts", 'import { c } from "./c";\nexport const d = () => c;\n'],
  ["lib/orders/loaders.ts", "export const b = 1;\n"],
  ["lib/utils/u.ts", "export const u = 1;\n"],
  ["lib/reactions/types.ts", "export const r = 1;\n"],
  ["lib/platform/db.ts", "export type Db = 1;\nexport const db = 1;\n"],
  ["lib/platform/stripe.ts", "export const stripe = 1;\n"],
  ["components/orders/k.tsx", "export const k = 1;\n"],
  ["sandbox/z.ts", "export const z = 1;\n"],
];

test("a violation of each kind is caught, however the import is written", () => {
  const root = mkdtempSync(join(tmpdir(), "imports-"));
  cpSync("tsconfig.json", join(root, "tsconfig.json"));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  for (const [file, text] of [...seeds.map(([, file, text]) => [file, text] as const), ...targets]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const found = violations(root);
  const missed = seeds.filter(
    ([rule, file]) => !found.some((line) => line.startsWith(`${rule}: ${file} ->`)),
  );
  expect(missed).toEqual([]);
});
