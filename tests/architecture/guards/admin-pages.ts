import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loaderPermission } from "./loader-permission";
import { readExports } from "./read-exports";

export type AdminPage = {
  readonly file: string;
  /** Address with "x" in the place of what varies: "/admin/orders/x". */
  readonly path: string;
  /** Every permission that the page asks for; "own" for what is open to the whole staff. */
  readonly permissions: readonly string[];
};

/** Pages that show nothing of the shop. */
const empty = /\/(not-yours|\[\.\.\.missing\])\/page[.]tsx$/;

/** Every page of the admin area with what it asks for. One that asks for nothing has no permissions. */
export function adminPages(root: string): AdminPage[] {
  const files = globSync("app/**/admin/**/page.tsx", { cwd: root }).sort();
  return files
    .filter((file) => !empty.test(file))
    .map((file) => ({ file, path: addressOf(file), permissions: permissionsOf(root, file) }));
}

function addressOf(file: string): string {
  const parts = file.split("/").slice(1, -1);
  const shown = parts
    .filter((part) => !part.startsWith("("))
    .map((part) => (part.startsWith("[") ? "x" : part));
  return `/${shown.join("/")}`;
}

/** Permissions of the guarded loaders that the page imports and calls, and of its own `requireStaff`. */
function permissionsOf(root: string, file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  const asked = [...source.matchAll(/\brequireStaff\("([\w.]+)"\)/g)].map((match) => match[1] ?? "");
  const imports = source.matchAll(/import \{([^}]+)\} from "@\/(lib\/[\w/-]+\/loaders)"/g);
  for (const [, names = "", module] of imports) {
    const path = join(root, `${module}.ts`);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, "utf8");
    const loaders = readExports(text);
    for (const name of names.split(",").map((part) => part.trim())) {
      const loader = loaders.find((known) => known.name === name);
      const permission = loader && loaderPermission(loader, text);
      if (permission && name !== "requireStaff" && new RegExp(`\\b${name}\\(`).test(source))
        asked.push(permission);
    }
  }
  return [...new Set(asked)];
}
