import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { scheduleSale } from "@/lib/early-access/admin/schedule/schedule-sale";
import { unscheduleSale } from "@/lib/early-access/admin/schedule/unschedule-sale";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { machineNow } from "../report";
import { type Browser, openBrowser } from "./browser";
import { differenceOf } from "./difference-of";
import { inShop } from "./in-shop";
import { layOutOpening, type Opening } from "./lay-out-opening";

const bench = { kind: "system", name: "bench" } as const;
/** Differences smaller than this, in milliseconds, nobody measures through a network. */
const told = 0.2;
const say = (sentence: string) => console.log(sentence);

type Ask = { readonly name: string; readonly ask: () => Promise<unknown> };

/**
 * `npm run bench -- secrecy [--pairs 40] [--requests 30]`: whether answers to people who are no members take longer while a
 * window is open to others than when there is no sale at all. The two take turns in blocks of requests, each first in half of
 * the pairs, so that what else the machine does falls on both; of each block the middle one counts. An interval of the
 * differences that leaves out zero, and lies beyond what can be measured through a network, ends it with an error.
 */
export async function secrecyBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { pairs: { type: "string", default: "40" }, requests: { type: "string", default: "30" } },
  });
  const [pairs, requests] = [Number(values.pairs), Number(values.requests)];
  const machine = machineNow();
  const rows = await inShop(say, async (plan) => {
    const shop = String(plan.env.APP_URL);
    const opening = await layOutOpening(shop, { members: 20, others: 20, pieces: 100_000, buyers: 0 });
    return measure(asks(shop, opening), opening, { pairs, requests });
  });
  say(
    `\n${pairs} pairs of blocks of ${requests} requests each; ${machine.cores} cores (${machine.model}), load before ${machine.loadBefore}.`,
  );
  console.table(
    rows.map(({ name, without, difference: { middle, low, high }, tells }) => ({
      ...{ what: name, "without a sale, ms": without, "longer by, ms": middle },
      ...{ "99.5 % of it": `${low} to ${high}`, tells: tells ? "YES" : "no" },
    })),
  );
  mkdirSync("bench-results", { recursive: true });
  const at = new Date().toISOString();
  const path = join("bench-results", `${at.replaceAll(":", "-")}-secrecy.json`);
  writeFileSync(path, `${JSON.stringify({ at, machine, pairs, requests, rows }, null, 2)}\n`);
  say(`Written to ${path}.`);
  process.exit(rows.some(({ tells }) => tells) ? 1 : 0);
}

/** What somebody who is no member may ask to find a sale: as a guest nobody knows, and as a customer who is signed in. */
function asks(shop: string, { goods, comers }: Opening): Ask[] {
  const others = comers.map(({ person }) => person).filter(({ member }) => !member);
  const visitor = `/api/visitor?${new URLSearchParams({ variant: goods.variantId, products: goods.shown.join(",") })}`;
  const kinds = ["guest", "customer"].flatMap((kind) => {
    const cookies = others.find(({ email }) => email.startsWith(kind))?.cookies ?? {};
    const browser = () => openBrowser(shop, cookies);
    const one = browser();
    const body = () => new URLSearchParams({ variant: goods.variantId, quantity: "1" });
    const add = async (by: Browser) => {
      await by.ask("/basket/add", { method: "POST", body: body(), accept: "application/json" });
      by.close();
    };
    return [
      { name: `${kind}: product page`, ask: () => one.ask(goods.path) },
      { name: `${kind}: personal answer`, ask: () => one.ask(visitor) },
      { name: `${kind}: basket add`, ask: () => add(browser()) },
    ];
  });
  const guest = openBrowser(shop, {});
  let asked = 0;
  return [
    ...kinds,
    // Each another one, or a kept page would answer.
    { name: "search", ask: () => guest.ask(`/search?q=bed&max=${1_000 + asked++}`) },
    { name: "suggestions", ask: () => guest.ask(`/api/suggest?q=b${asked++}`) },
  ];
}

type Row = {
  readonly name: string;
  readonly without: number;
  readonly difference: ReturnType<typeof differenceOf>;
  readonly tells: boolean;
};

async function measure(
  all: readonly Ask[],
  { saleId, opensAt }: Opening,
  { pairs, requests }: { pairs: number; requests: number },
): Promise<Row[]> {
  // To the verbs it is always the day before: they would not take back what has begun.
  const before = new Date(opensAt.getTime() - 24 * 60 * 60_000);
  const windows = { saleId };
  await db().saleWindow.updateMany({
    where: windows,
    data: { opensAt: new Date(before.getTime() + 60_000) },
  });
  const set = async (open: boolean) => {
    const { state, version } = await db().sale.findUniqueOrThrow({ where: { id: saleId } });
    if ((state === "scheduled") === open) return;
    const done = await transact<{ ok: boolean }>((tx) =>
      open
        ? scheduleSale(tx, bench, { id: saleId, version }, before)
        : unscheduleSale(tx, bench, { id: saleId }, before),
    );
    if (!done.ok) throw new Error(`the sale was not changed: ${JSON.stringify(done)}`);
  };
  const medians = all.map(() => ({ open: [] as number[], shut: [] as number[] }));
  for (let pair = -4; pair < pairs; pair += 1) {
    if (pair % 10 === 0) say(`Pair ${pair} of ${pairs} …`);
    for (const open of pair % 2 === 0 ? [true, false] : [false, true]) {
      await set(open);
      for (const { ask } of all) await ask();
      for (const [index, { ask }] of all.entries()) {
        const taken: number[] = [];
        for (let request = 0; request < requests; request += 1) {
          const began = performance.now();
          await ask();
          taken.push(performance.now() - began);
        }
        const middle = taken.sort((a, b) => a - b)[Math.floor(requests / 2)] ?? 0;
        if (pair >= 0) medians[index]?.[open ? "open" : "shut"].push(middle);
      }
    }
  }
  return all.map(({ name }, index) => {
    const { open, shut } = medians[index] ?? { open: [], shut: [] };
    const difference = differenceOf(open, shut);
    const { middle, low, high } = difference;
    const without = [...shut].sort((a, b) => a - b)[Math.floor(shut.length / 2)] ?? 0;
    const tells = (low > 0 || high < 0) && Math.abs(middle) > told;
    return { name, without: Math.round(without * 100) / 100, difference, tells };
  });
}
