import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adminPages } from "./admin-pages";
import { loaderPermission } from "./loader-permission";
import { readExports } from "./read-exports";

const methods = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;
/** The parts a guard is made of, in lib/staff itself. */
const machinery = new Set(["requireStaff", "staffLoader"]);

/** Steps that several verbs share, after each has asked. */
const steps = new Set(["changeProducts"]);

/** Every door of the admin area under `root` that lacks its guard. */
export function findGuardFaults(root: string): string[] {
  const sources = globSync("{app,components,lib}/**/*.{ts,tsx}", { cwd: root, exclude: ["**/generated/**"] });
  const faults: string[] = [];
  for (const file of sources.sort()) {
    const text = readFileSync(join(root, file), "utf8");
    if (/^["']use server["']/.test(text)) faults.push(...actionFaults(file, text));
    else if (/^\s+["']use server["'];?$/m.test(text))
      faults.push(`${file} hides an action inside a function`);
    if (/^lib\/(staff|.*\/admin)\/(.*\/)?loaders[.]ts$/.test(file) || /^lib\/staff\/loaders[.]ts$/.test(file))
      faults.push(...loaderFaults(file, text));
    if (/^app\/(api\/admin|(.*\/)?admin)\/.*route[.]ts$/.test(file)) faults.push(...routeFaults(file, text));
    if (file.startsWith("lib/")) faults.push(...verbFaults(file, text));
  }
  for (const { file, permissions } of adminPages(root))
    if (permissions.length === 0) faults.push(`${file} calls no guarded loader`);
  return faults;
}

function actionFaults(file: string, text: string): string[] {
  return readExports(text)
    .filter((known) => !/^export const \w+ = (staffAction|memberAction|linkAction)\(/.test(known.text))
    .map(({ name }) => `${file} exports ${name || "something"} that is no guarded action`);
}

function loaderFaults(file: string, text: string): string[] {
  return readExports(text)
    .filter((known) => !machinery.has(known.name) && loaderPermission(known, text) === null)
    .filter(({ text: body }) => !/^export const getGate = cache\(/.test(body))
    .map(({ name }) => `${file} exports ${name || "something"} that is no guarded loader`);
}

function routeFaults(file: string, text: string): string[] {
  return readExports(text)
    .filter(({ name, text: body }) => name === "" || (methods.test(name) && !/ = staffRoute\b/.test(body)))
    .map(({ name }) => `${file} answers ${name || "something"} without a guard`);
}

/** Verbs take who acts right after the transaction; data.ts only reads for those who asked already. */
function verbFaults(file: string, text: string): string[] {
  if (/\/(data|audit)[.]ts$/.test(file)) return [];
  return readExports(text)
    .filter(({ text: body }) =>
      /^export async function \w+(<[^(]*>)?\(\s*tx: Tx,\s*actor: (Staff)?Actor\b/.test(body),
    )
    .filter(({ name, text: body }) => !steps.has(name) && !asks(body))
    .map(({ name }) => `${file} exports ${name}, a verb that does not ask who may`);
}

/** Asks itself, shows each what they may see, or leaves it to the one verb it calls. */
function asks(body: string): boolean {
  return /\b(forbid|permits)\(actor, /.test(body) || /^ {2}return \w+\(tx, actor, /m.test(body);
}
