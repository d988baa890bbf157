import { userInfo } from "node:os";
import { db } from "@/lib/platform/db";
import { Advice } from "../sandbox/say";
import { useShop as openShop } from "../sandbox/use-shop";
import { cancel } from "./orders/cancel";
import { type Command, parseCommand } from "./orders/command";
import { deliver } from "./orders/deliver";
import { findOrder } from "./orders/find-order";
import { list } from "./orders/list";
import { refund } from "./orders/refund";
import { ship } from "./orders/ship";
import { showOrder } from "./orders/show-order";

const usage = `npm run orders -- list [--state paid] [--email name@example.com] [--limit 20] [--json]
npm run orders -- show ORDER [--json]
npm run orders -- ship ORDER [--carrier NAME] [--tracking NUMBER] [--url ADDRESS] [--line LINE=PIECES …] [--despite-withdrawal]
npm run orders -- deliver ORDER [--parcel ID]
npm run orders -- cancel ORDER [--reason TEXT]
npm run orders -- refund ORDER --all | --line LINE=PIECES … [--delivery] | --amount 12.50  [--restock] [--reason TEXT]

ORDER is a number (1001) or an id. Letters to the buyer go out by themselves.
--line 2=1 means one piece of the second line as \`show\` numbers them; give it more than once for more lines.
cancel ends a payment under way, or refunds and restocks a paid order that was not sent yet.`;

async function show({ which, given }: Command): Promise<string> {
  const order = await findOrder(which);
  return given.json ? JSON.stringify(order, null, 2) : showOrder(order);
}

const verbs = new Map(Object.entries({ list, show, ship, deliver, cancel, refund }));

try {
  const { values: given, positionals } = parseCommand(process.argv.slice(2));
  const [verb = "", which] = positionals;
  const run = verbs.get(verb);
  if (!run) throw new Advice(usage);
  const by = { actor: `staff:${userInfo().username}`, ...(given.reason ? { reason: given.reason } : {}) };
  const close = await openShop();
  try {
    console.log(await run({ which, given, by, now: new Date() }));
  } finally {
    await db().$disconnect();
    await close();
  }
} catch (error) {
  const expected = error instanceof Advice || (error instanceof TypeError && "code" in error);
  console.error(expected ? error.message : error);
  // Not exitCode: the embedded database's own exit hook would turn that into 0.
  process.exit(1);
}
