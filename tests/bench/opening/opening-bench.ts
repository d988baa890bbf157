import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import type { Plan } from "../../../sandbox/settings";
import { machineNow } from "../report";
import { openBrowser } from "./browser";
import { come, type Goods, steps, type Visit } from "./come";
import { inShop } from "./in-shop";
import { layOutOpening, type Opening } from "./lay-out-opening";
import { wrongs } from "./wrongs";

const count = z.coerce.number().int().min(0).max(20_000);
const optionsSchema = z.object({
  members: count,
  others: count,
  pieces: count,
  buyers: count,
  looks: z.coerce.number().int().min(0).max(60_000),
  fills: z.coerce.number().int().min(0).max(600_000),
});
type Options = z.infer<typeof optionsSchema>;
type Ways = { readonly shop: string; readonly stripe: string };
const goalMs = 1_000;
const say = (sentence: string) => console.log(sentence);

/**
 * `npm run bench -- opening [--members 1000] [--others 200] [--pieces 200] [--buyers 400] [--looks 3000] [--fills 15000]`: so many members
 * arrive within the second in which a window of a sale opens to them, others among them who are none; `buyers` of all go
 * on to pay for the scarce pieces. `looks` are milliseconds that people look at a page before the next step, `fills` those that
 * they take for the checkout's form: one half as long, the other half longer again. With `--looks 0 --fills 0` nobody pauses.
 * A wrong price, a piece too many or a trace of the sale for others ends it with an error.
 */
export async function openingBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: "string", default: "1000" },
      others: { type: "string", default: "200" },
      pieces: { type: "string", default: "200" },
      buyers: { type: "string", default: "400" },
      looks: { type: "string", default: "3000" },
      fills: { type: "string", default: "15000" },
    },
  });
  const options = optionsSchema.parse(values);
  const machine = machineNow();
  const found = await inShop(say, (plan) => open(plan, options, machine));
  for (const sentence of found.slice(0, 20)) say(`WRONG: ${sentence}`);
  if (found.length > 20) say(`… and ${found.length - 20} more.`);
  process.exit(found.length > 0 ? 1 : 0);
}

async function open(plan: Plan, options: Options, machine: ReturnType<typeof machineNow>): Promise<string[]> {
  const shop = String(plan.env.APP_URL);
  const stripe = String(plan.env.STRIPE_API_BASE);
  say(`Laying out a sale for ${options.members} members and ${options.others} others …`);
  const opening = await layOutOpening(shop, options);
  const { goods, prices, saleName, opensAt, comers } = opening;
  say(`The window opens at ${opensAt.toISOString()}.`);
  const early = await dayBefore({ shop, stripe }, opening);
  await wait(opensAt.getTime() - Date.now() - 1_000);
  // What was written so far is written out before anything is measured.
  await db().$executeRaw`CHECKPOINT`;
  await wait(Math.max(0, opensAt.getTime() - Date.now()));
  const began = performance.now();
  const visits = await Promise.all(
    comers.map(({ person, buys }, index) =>
      come(person, {
        ...{
          shop,
          stripe,
          goods,
          buys,
          looks: options.looks * pace(index),
          fills: options.fills * pace(index),
        },
        at: began + (1_000 * index) / comers.length,
      }),
    ),
  );
  const seconds = (performance.now() - began) / 1_000;
  await allSettled(goods, visits);
  const settled = (performance.now() - began) / 1_000;
  const late = await wrongs(visits, goods, { prices, pieces: options.pieces, saleName, stripe });
  const found = [...early, ...late];
  show({ ...options, at: new Date().toISOString(), machine, seconds, settled, wrong: found.length }, visits);
  return found;
}

/** From half as quick to half as slow again, evenly spread and the same at every run. */
function pace(index: number): number {
  return 0.5 + ((index * 0.618_034) % 1);
}

/**
 * The shop in use as on any other day, until the opening: the same people look at another product and put it into a basket, one in
 * twenty buys it, and one looks at what the sale will be of. No program is read and no page made for the first time when the window opens. Gives what went wrong.
 */
async function dayBefore(ways: Ways, { before, goods, comers, opensAt }: Opening): Promise<string[]> {
  const found: string[] = [];
  for (let round = 0; Date.now() < opensAt.getTime() - 4_000; round += 1) {
    const visits = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const { person } = comers[(round * 20 + index) % comers.length] ?? {};
        const buyer = { email: `before-${round}@example.com`, member: false, cookies: {} };
        const comer = index === 0 || !person ? buyer : person;
        const way = { ...ways, goods: before, looks: 0, fills: 0, at: performance.now() };
        return come(comer, { ...way, buys: index === 0 });
      }),
    );
    for (const { person, fault, visitor, visitorText } of visits) {
      if (fault) found.push(`before the opening, ${person.email}: ${fault}`);
      if (visitor().prices?.[goods.productId]) found.push(`${person.email} was told early: ${visitorText()}`);
    }
    // Who waits for a sale looks at what will be in it.
    const waits = openBrowser(ways.shop, {});
    await waits.ask(goods.path);
    waits.close();
    if (visits[0]?.end !== "paid") throw new Error(`Nobody could buy before the opening: ${found.at(-1)}`);
  }
  return found;
}

/** Waits until the shop knows of everything that was paid. */
async function allSettled({ variantId }: Goods, visits: readonly Visit[]): Promise<void> {
  const paid = visits.filter(({ end }) => end === "paid").length;
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(50))
    if ((await db().order.count({ where: { state: "paid", lines: { some: { variantId } } } })) >= paid)
      return;
}

type Facts = Options & {
  readonly at: string;
  readonly machine: ReturnType<typeof machineNow>;
  /** From the opening until the last one's way ended, and until the shop knew of every payment. */
  readonly seconds: number;
  readonly settled: number;
  readonly wrong: number;
};

/** Prints the table and writes everything as JSON. */
function show(facts: Facts, visits: readonly Visit[]): void {
  const { machine } = facts;
  const measured = steps.map((step) => {
    const taken = visits.flatMap(({ times }) => times[step] ?? []).sort((a, b) => a - b);
    const at = (part: number) => Math.round(taken[Math.ceil(taken.length * part) - 1] ?? 0);
    return { step, people: taken.length, p50: at(0.5), p99: at(0.99), slowest: at(1) };
  });
  const ends = Object.groupBy(visits, ({ end }) => end);
  const ended = Object.fromEntries(Object.entries(ends).map(([end, those]) => [end, those?.length ?? 0]));
  say(
    `\n${facts.members} members and ${facts.others} others within a second, ${facts.pieces} pieces, ${facts.looks} ms for a page and ${facts.fills} ms for the form on average; ${machine.cores} cores (${machine.model}), load before ${machine.loadBefore}; the load is made on the same cores.`,
  );
  console.table(
    measured.map(({ step, people, p50, p99, slowest }) => ({
      ...{ step, people, "p50 ms": p50, "p99 ms": p99, "slowest ms": slowest },
      goal: `p99 < ${goalMs}: ${p99 < goalMs ? "met" : "MISSED"}`,
    })),
  );
  const latest = Math.round(Math.max(...visits.map(({ late }) => late)));
  say(
    `The process that makes the load asked for a page up to ${latest} ms late, which counts as the page's time.`,
  );
  say(
    `Everybody was through after ${facts.seconds.toFixed(1)} s, every payment known after ${facts.settled.toFixed(1)} s; how ways ended: ${JSON.stringify(ended)}; ${facts.wrong} wrong.`,
  );
  mkdirSync("bench-results", { recursive: true });
  const path = join("bench-results", `${facts.at.replaceAll(":", "-")}-opening.json`);
  writeFileSync(path, `${JSON.stringify({ ...facts, ended, steps: measured }, null, 2)}\n`);
  say(`Written to ${path}.`);
}
