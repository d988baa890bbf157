import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reachDatabase } from "@/sandbox/prepare-database";
import { Advice } from "@/sandbox/say";
import { givenSettings, makePlan } from "@/sandbox/settings";

const folder = () => mkdtempSync(join(tmpdir(), "settings-"));

async function advice(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Advice);
  const sentence = error instanceof Advice ? error.message : "";
  expect(sentence).not.toContain("\n");
  return sentence;
}

test("with nothing set every part is run here, with secrets of its own that stay the same", async () => {
  const directory = folder();
  const first = await makePlan({ DATA_DIR: directory, PORT: "0" });
  const second = await makePlan({ DATA_DIR: directory, PORT: "0" });
  expect(first.embedded).toEqual({
    postgres: expect.any(Number),
    stripe: expect.any(Number),
    mail: expect.any(Number),
  });
  expect(first.env.AUTH_SECRET).toHaveLength(43);
  expect(second.env.AUTH_SECRET).toBe(first.env.AUTH_SECRET);
  expect(second.env.STRIPE_WEBHOOK_SECRET).toBe(first.env.STRIPE_WEBHOOK_SECRET);
  expect(statSync(join(directory, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(directory, "secrets.json"), "utf8")).toContain(first.env.AUTH_SECRET);
});

test("the folder it makes is for nobody else to look into", async () => {
  const directory = join(folder(), "data");
  await makePlan({ DATA_DIR: directory, PORT: "0" });
  expect(statSync(directory).mode & 0o066).toBe(0);
});

test("each part is replaced by the real one whose address or key is set", async () => {
  const plan = await makePlan({
    DATA_DIR: folder(),
    PORT: "0",
    DATABASE_URL: "postgresql://a:b@db.example/shop",
    STRIPE_SECRET_KEY: "sk_live_x",
    STRIPE_WEBHOOK_SECRET: "whsec_x",
    RESEND_API_KEY: "re_x",
    RESEND_WEBHOOK_SECRET: "whsec_y",
  });
  expect(plan.embedded).toEqual({});
  expect(plan.env.STRIPE_API_BASE).toBeUndefined();
});

test("a taken port is named, with what to do", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port)),
  );
  expect(await advice(makePlan({ DATA_DIR: folder(), PORT: String(port) }))).toContain(
    `Port ${port} is taken`,
  );
  other.close();
});

test("a folder that cannot be written to is named", async () => {
  expect(await advice(makePlan({ DATA_DIR: "/dev/null/regulars", PORT: "0" }))).toContain(
    "cannot write to /dev/null/regulars",
  );
});

test("a line of .env that is no setting is named by its number", () => {
  const file = join(folder(), ".env");
  writeFileSync(file, "# fine\nPORT=3000\n\nSTRIPE_SECRET_KEY\n");
  expect(() => givenSettings(file)).toThrow("Line 4 of .env is not a setting");
});

test("a key without its webhook secret stops the start instead of leaving the door open", async () => {
  expect(await advice(makePlan({ DATA_DIR: folder(), PORT: "0", STRIPE_SECRET_KEY: "sk_live_x" }))).toContain(
    "STRIPE_WEBHOOK_SECRET is not",
  );
  expect(await advice(makePlan({ DATA_DIR: folder(), PORT: "0", RESEND_API_KEY: "re_x" }))).toContain(
    "RESEND_WEBHOOK_SECRET is not",
  );
});

test("a wrong setting is named with its reason", async () => {
  expect(await advice(makePlan({ DATA_DIR: folder(), PORT: "0", AUTH_SECRET: "short" }))).toContain(
    "AUTH_SECRET must have at least 32 characters",
  );
  expect(await advice(makePlan({ DATA_DIR: folder(), PORT: "http" }))).toContain("must be a number");
});

test("a database that does not answer is named by host and port, without its password", async () => {
  const sentence = await advice(reachDatabase("postgresql://me:secret-word@127.0.0.1:9/shop"));
  expect(sentence).toContain("127.0.0.1:9");
  expect(sentence).not.toContain("secret-word");
});

test("there is at least one copy of the web process, and as many as are asked for", async () => {
  const given = { DATA_DIR: folder(), PORT: "0" };
  expect((await makePlan(given)).webCopies).toBeGreaterThanOrEqual(1);
  expect((await makePlan({ ...given, WEB_COPIES: "3" })).webCopies).toBe(3);
  expect(await advice(makePlan({ ...given, WEB_COPIES: "none" }))).toContain("WEB_COPIES");
});

test("the embedded database takes the connections that every copy and the worker may open", async () => {
  const given = { DATA_DIR: folder(), PORT: "0" };
  const { connections: one } = await makePlan({ ...given, WEB_COPIES: "1" });
  const { connections: four } = await makePlan({ ...given, WEB_COPIES: "4" });
  const { connections: wide } = await makePlan({ ...given, WEB_COPIES: "4", DATABASE_POOL: "20" });
  expect(four - one).toBe(3 * (10 + 5 + 2 + 1));
  expect(wide - four).toBe(5 * (10 + 5));
});

test("an empty shop is asked for by one word, and another is not taken for it", async () => {
  const given = { DATA_DIR: folder(), PORT: "0" };
  expect((await makePlan(given)).demoShop).toBe(true);
  expect((await makePlan({ ...given, DEMO_SHOP: "no" })).demoShop).toBe(false);
  expect(await advice(makePlan({ ...given, DEMO_SHOP: "false" }))).toContain(
    'DEMO_SHOP must be "yes" or "no"',
  );
});
