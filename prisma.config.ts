import { resolve } from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's own engine would be downloaded; ours answers the same calls with the WebAssembly one that npm brought.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= resolve("prisma/schema-engine.mjs");

// Reading the address here and not from env() lets `generate` run where no database is known.
export default defineConfig({
  schema: "prisma",
  // A restore asks for those a backup had been through.
  migrations: { path: process.env.PRISMA_MIGRATIONS ?? "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unset@localhost/unset" },
});
