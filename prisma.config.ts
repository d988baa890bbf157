import { defineConfig } from "prisma/config";

// Reading the address here and not from env() lets `generate` run where no database is known.
export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed.ts" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unset@localhost/unset" },
});
