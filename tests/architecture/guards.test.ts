import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { adminPages } from "./guards/admin-pages";
import { findGuardFaults } from "./guards/find-guard-faults";

test("every action, loader, verb, page and route of the admin area has its guard", () => {
  expect(findGuardFaults(process.cwd())).toEqual([]);
  expect(adminPages(process.cwd()).length).toBeGreaterThan(10);
});

test("a door of each kind that lacks its guard is caught, and one that has it is not", () => {
  const root = mkdtempSync(join(tmpdir(), "guards-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write(
    "lib/orders/admin/actions.ts",
    `"use server";
export const ship = staffAction("orders.write", schema, ({ tx }) =>
  shipOrder(tx),
);
export async function cancel(id: string) {
  await db().order.delete({ where: { id } });
}
export const refund = async (id: string) => id;
export { hidden } from "./hidden";
export type Fine = string;
`,
  );
  write("lib/orders/elsewhere.ts", `"use server";\nexport const open = (id: string) => id;\n`);
  write(
    "app/(shop)/page.tsx",
    `export default function Page() {\n  async function act() {\n    "use server";\n  }\n}\n`,
  );
  write(
    "lib/orders/admin/loaders.ts",
    `export const getOrders = staffLoader("orders.read", ({ tx }) => list(tx));
export const getWhole = staffLoader(
  "orders.read",
  ({ tx }) => list(tx),
);
export async function getAsked() {
  const actor = await requireStaff("home.read");
  return actor;
}
function editorOf(key) {
  return staffLoader("settings.read", ({ tx }) => read(tx, key));
}
export const getEditor = editorOf("seller");
export async function getAll() {
  return list(reader());
}
`,
  );
  const page = (name: string) =>
    `import { ${name} } from "@/lib/orders/admin/loaders";\nexport default async function P() {\n  await ${name}();\n}\n`;
  write("app/admin/(inside)/orders/page.tsx", page("getOrders"));
  write("app/admin/(inside)/orders/[id]/page.tsx", page("getAll"));
  write("app/(print)/admin/slips/page.tsx", `export default function Slip() {\n  return null;\n}\n`);
  write(
    "app/admin/(inside)/idle/page.tsx",
    `import { getOrders } from "@/lib/orders/admin/loaders";\nexport default function P() {\n  return null;\n}\n`,
  );
  write("app/admin/(inside)/not-yours/page.tsx", `export default function P() {\n  return null;\n}\n`);
  write(
    "app/api/admin/orders/route.ts",
    `export const GET = staffRoute("orders.read", answer);
export const DELETE = staffRoute<{ id: string }>("orders.write", answer);
export async function POST() {
  return new Response();
}
export const runtime = "nodejs";
`,
  );
  write("app/admin/file/route.ts", `export const GET = () => new Response();\n`);
  write("app/api/health/route.ts", `export const GET = () => new Response();\n`);
  write(
    "lib/orders/admin/ship-order.ts",
    `export async function shipOrder(tx: Tx, actor: Actor, id: string) {
  const no = forbid(actor, "orders.write");
  if (no) return no;
}
`,
  );
  write(
    "lib/orders/admin/lose-order.ts",
    `export async function loseOrder(
  tx: Tx,
  actor: StaffActor,
  id: string,
) {
  await tx.order.delete({ where: { id } });
}
`,
  );
  expect(findGuardFaults(root)).toEqual([
    "app/(shop)/page.tsx hides an action inside a function",
    "app/admin/file/route.ts answers GET without a guard",
    "app/api/admin/orders/route.ts answers POST without a guard",
    "lib/orders/admin/actions.ts exports cancel that is no guarded action",
    "lib/orders/admin/actions.ts exports refund that is no guarded action",
    "lib/orders/admin/actions.ts exports something that is no guarded action",
    "lib/orders/admin/loaders.ts exports getAll that is no guarded loader",
    "lib/orders/admin/lose-order.ts exports loseOrder, a verb that does not ask who may",
    "lib/orders/elsewhere.ts exports open that is no guarded action",
    "app/(print)/admin/slips/page.tsx calls no guarded loader",
    "app/admin/(inside)/idle/page.tsx calls no guarded loader",
    "app/admin/(inside)/orders/[id]/page.tsx calls no guarded loader",
  ]);
  expect(adminPages(root)).toContainEqual({
    file: "app/admin/(inside)/orders/page.tsx",
    path: "/admin/orders",
    permissions: ["orders.read"],
  });
});
