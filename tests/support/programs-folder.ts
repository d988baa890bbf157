import { rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { throwawayFolder } from "./throwaway-folder";

declare module "vitest" {
  export interface ProvidedContext {
    programsFolder: string;
  }
}

/** A folder for the programs that a run's tests start, each written once for all of them. */
export default function setup(project: TestProject): () => void {
  const folder = throwawayFolder("regulars-programs");
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  project.provide("programsFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
