import { vi } from "vitest";

const own = globalThis as typeof globalThis & Record<string, unknown> & { foundSettings?: NodeJS.ProcessEnv };

/**
 * Makes the process what it was before its first test file. Files share one, so that libraries are loaded once, and yet each
 * begins with settings, globals and modules of the shop's own that no file before it has touched.
 */
export function freshProcess(): void {
  own.foundSettings ??= { ...process.env };
  for (const name of Object.keys(process.env)) if (!(name in own.foundSettings)) delete process.env[name];
  Object.assign(process.env, own.foundSettings);
  for (const name of Object.keys(own)) if (name.startsWith("regulars")) delete own[name];
  vi.resetModules();
}
