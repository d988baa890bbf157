import type { TestProject } from "vitest/node";
import { startTestPostgres } from "./database";

declare module "vitest" {
  export interface ProvidedContext {
    templateUrl: string;
  }
}

/** One PostgreSQL for the whole run; each test file gets a copy of its migrated database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  project.provide("templateUrl", server.url);
  return server.stop;
}
