import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { freshProcess } from "./fresh-process";

freshProcess();
await import("./test-settings");

const name = `test_${randomBytes(6).toString("hex")}`;
const template = new URL(inject("templateUrl"));
const own = new URL(template);
own.pathname = `/${name}`;
const maintenance = new URL(template);
maintenance.pathname = "/postgres";

async function ask(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  await client.query(sql);
  await client.end();
}

await ask(`CREATE DATABASE "${name}" TEMPLATE "template_regulars"`);
process.env.DATABASE_URL = own.href;

afterAll(async () => {
  const { db, pagesDb } = await import("@/lib/platform/db");
  await Promise.all([db().$disconnect(), pagesDb().$disconnect()]);
  await ask(`DROP DATABASE "${name}" WITH (FORCE)`);
});
