import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

// A registry that mirrors only some platforms makes npm leave the other platforms' optional packages out of the lock,
// and `npm ci` then refuses the lock. This puts them back, so that one lock serves every platform.
const entrySchema = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) });

const platforms = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "aix",
  "win32",
];
const processors: [part: RegExp, cpu: string][] = [
  [/arm64|aarch64/, "arm64"],
  [/armv7|arm-|\barm\b|gnueabihf|eabi/, "arm"],
  [/ia32/, "ia32"],
  [/ppc64/, "ppc64"],
  [/s390x/, "s390x"],
  [/riscv64/, "riscv64"],
  [/mips64el/, "mips64el"],
  [/loong64/, "loong64"],
  [/wasm32/, "wasm32"],
  [/x64/, "x64"],
];

function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } | null {
  const os = platforms.find((platform) => name.includes(platform));
  const cpu = processors.find(([part]) => part.test(name))?.[1];
  if (!os && cpu !== "wasm32") return null;
  const libc = os !== "linux" ? undefined : /musl/.test(name) ? "musl" : "glibc";
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) };
}

const file = "package-lock.json";
const lock = lockSchema.parse(JSON.parse(readFileSync(file, "utf8")));
const added: string[] = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (lock.packages[`${path}/node_modules/${name}`] || lock.packages[`node_modules/${name}`]) continue;
    const platform = platformOf(name);
    if (!platform) continue;
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[^\d]*/, ""),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...platform,
    };
    added.push(name);
  }
}
const root = lock.packages[""];
const rest = Object.entries(lock.packages).filter(([path]) => path !== "");
lock.packages = Object.fromEntries([
  ...(root ? [["", root] as const] : []),
  ...rest.sort(([a], [b]) => (a < b ? -1 : 1)),
]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} packages of other platforms put back`);
