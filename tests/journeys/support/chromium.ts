import { existsSync } from "node:fs";

/** The system's Chromium where there is one, else the one that an npm package carries. */
export async function chromium(): Promise<{ executablePath: string; args: string[] }> {
  const system = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find((path) => path && existsSync(path));
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  if (system) return { executablePath: system, args };
  // The package unpacks the libraries it needs only where it believes to be in AWS's runtime.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath(), args };
}
