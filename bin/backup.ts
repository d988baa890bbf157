import { parseArgs } from "node:util";
import { db } from "@/lib/platform/db";
import { Advice } from "../sandbox/say";
import { useShop as openShop } from "../sandbox/use-shop";
import { create } from "./backup/create";
import { restore } from "./backup/restore";

const usage = `npm run backup -- create [FILE.zip]
npm run backup -- restore FILE.zip [--yes]

create   writes database, pictures and waiting work into one file; the shop may stay open
restore  makes this shop what the file says; the shop must be closed
--yes    overwrites a shop that is not empty

Secrets are not in a backup: keep .env, or DATA_DIR/secrets.json, somewhere safe as well.`;

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { yes: { type: "boolean", default: false } },
  });
  const [verb, file, ...more] = positionals;
  const creates = verb === "create" && !values.yes;
  if (!(creates || (verb === "restore" && file)) || more.length > 0) throw new Advice(usage);
  const close = await openShop();
  try {
    if (creates) await create(file ?? null, new Date());
    else await restore(String(file), values.yes);
  } finally {
    await db().$disconnect();
    await close();
  }
}

let code = 1;
try {
  await run();
  code = 0;
} catch (error) {
  const expected = error instanceof Advice || (error instanceof TypeError && "code" in error);
  console.error(expected ? error.message : error);
}
// Said aloud: the embedded database's exit hook ends a process that merely runs out of work with 0.
process.exit(code);
