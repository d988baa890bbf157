import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

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
// Settings of a test process: real forms, worthless secrets, addresses that refuse.
process.env.DATABASE_URL = own.href;
process.env.APP_URL ??= "http://shop.test";
process.env.AUTH_SECRET ??= "a-secret-for-tests-that-protects-nothing-at-all";
process.env.STRIPE_SECRET_KEY ??= "sk_test_local";
process.env.STRIPE_WEBHOOK_SECRET ??= "whsec_test";
process.env.STRIPE_API_BASE ??= "http://127.0.0.1:9";
process.env.RESEND_API_KEY ??= "re_test";
process.env.RESEND_BASE_URL ??= "http://127.0.0.1:9";
process.env.RESEND_WEBHOOK_SECRET ??= "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
process.env.LOG_LEVEL ??= "silent";

afterAll(async () => {
  const { db } = await import("@/lib/platform/db");
  await db().$disconnect();
  await ask(`DROP DATABASE "${name}" WITH (FORCE)`);
});
