import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { errorInLog } from "@/lib/platform/error-in-log";

test("an error that is logged says which, why and where, with its causes", () => {
  const script = `import { log } from "./lib/platform/log.ts";
    const lost = new TypeError("a number was lost");
    log.error({ id: "ord_1", error: new AggregateError([lost], "some failed") }, "said");
    log.error({ err: lost }, "said");
    log.error({ error: "in words" }, "said");`;
  const env = { ...process.env, LOG_LEVEL: "info" };
  const output = execFileSync("node_modules/.bin/tsx", ["-e", script], { encoding: "utf8", env });
  const [all, one, words] = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const lost = { type: "TypeError", message: "a number was lost", stack: expect.stringMatching(/^\s+at /) };
  expect(all).toMatchObject({ id: "ord_1", error: { message: "some failed", causes: [lost] } });
  expect(one).toMatchObject({ err: lost });
  expect(words).toMatchObject({ error: "in words" });
});

test("what a database's error quotes of people is not logged", async () => {
  const address = "ada@example.com";
  const row = { saleId: "sale_x", email: address, pieces: -1 };
  const failures = [
    db().$executeRaw`INSERT INTO sale_buyer (sale_id, email, pieces) VALUES ('sale_x', ${address}, -1)`,
    db().saleBuyer.create({ data: row }),
    db().saleBuyer.create({ data: { ...row, pieces: "many" } as never }),
  ];
  for (const failure of failures) {
    const said = errorInLog(await failure.catch((error: unknown) => error));
    expect(said).toMatchObject({ type: expect.stringMatching(/^PrismaClient/) });
    expect(JSON.stringify(said)).toMatch(/sale_buyer_pieces|Invalid value/);
    expect(JSON.stringify(said)).not.toContain(address);
  }
});
