import { existsSync } from "node:fs";

const systems = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * The Chromium that `CHROMIUM_PATH` names, else the one that an npm package carries: the same one for everybody, and
 * without what only a window on a screen needs it takes a quarter less time than a system's. Else the system's.
 */
export async function chromium(): Promise<{ executablePath: string; args: string[] }> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, args };
  const carried = process.platform === "linux" && process.arch === "x64";
  const system = systems.find((path) => existsSync(path));
  if (!carried && system) return { executablePath: system, args };
  // The package unpacks the libraries it needs only where it believes to be in AWS's runtime.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath(), args };
}
