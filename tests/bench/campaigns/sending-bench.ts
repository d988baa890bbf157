import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { countAudience } from "@/lib/campaigns/audience/count-audience";
import { gatherReaders } from "@/lib/campaigns/audience/gather-readers";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { bundle } from "../../../sandbox/bundle";
import { workerFlags } from "../../../sandbox/node-flags";
import { timeEach } from "../admin/time-each";
import { machineNow } from "../report";
import { fillFrom } from "./fill-from";
import { letterContent } from "./letter-content";

const say = (sentence: string) => console.log(sentence);
const goals = { perSecond: 1_000, megabytes: 300 };
const told = z.object({ seconds: z.number(), runs: z.number(), peakMb: z.number() });

/**
 * A campaign to so many readers, with a mail endpoint on the same machine: who gets it is counted, readers are written down,
 * letters are handed over, by a process that does nothing else and whose memory is watched.
 */
export async function sendingBench(url: string, recipients: number): Promise<void> {
  const machine = machineNow();
  mkdirSync("bench-results", { recursive: true });
  const children: ChildProcess[] = [];
  const start = (file: string, execArgv: string[], more: string[] = []) => {
    const child = fork(file, more, { execArgv });
    children.push(child);
    return child;
  };
  try {
    say(`Filling in ${recipients} readers …`);
    await fillFrom(url, "fill-readers.sql", recipients);
    const endpoint = start(join(import.meta.dirname, "endpoint-process.ts"), ["--import", "tsx"]);
    const [ready] = (await once(endpoint, "message")) as [{ address: { port: number } }];
    process.env.RESEND_BASE_URL = `http://127.0.0.1:${ready.address.port}`;
    const audience = { topic: "newsletter", segmentId: null };
    const count = () => transact((tx) => countAudience(tx, audience, new Date()));
    const counting = await timeEach("count", 10, async () => void (await count()));
    const { gets } = await count();
    const id = await campaign();
    const gatherBegan = performance.now();
    await gatherReaders(db(), id, new Date());
    const gathering = Math.round((performance.now() - gatherBegan) / 100) / 10;
    say(`${gets} would get it; written down in ${gathering} s. Sending …`);
    // In one file, as the worker of a built shop is.
    const program = resolve("bench-results", "sender.mjs");
    bundle(join(import.meta.dirname, "sender-process.ts"), program);
    const sender = start(program, workerFlags, [id]);
    const [message] = (await once(sender, "message")) as [unknown];
    const { seconds, runs, peakMb } = told.parse(message);
    endpoint.send("how many");
    const [sum] = (await once(endpoint, "message")) as [{ letters: number; bytes: number }];
    const { state, sent } = await db().campaign.findUniqueOrThrow({ where: { id } });
    if (state !== "sent" || sent !== gets || sum.letters !== gets)
      throw new Error(`It is ${state}; ${sent} noted, ${sum.letters} handed over of ${gets}`);
    const perSecond = Math.round(sum.letters / seconds);
    show({
      ...{
        at: new Date().toISOString(),
        machine,
        recipients,
        sent,
        gathering,
        seconds,
        runs,
        perSecond,
        peakMb,
      },
      ...{ countMs: counting.p50, letterKb: Math.round(sum.bytes / sum.letters / 102.4) / 10 },
    });
  } finally {
    for (const child of children) child.kill();
  }
}

async function campaign(): Promise<string> {
  const id = createId("camp");
  const now = new Date();
  const who = { createdById: "stf_bench", changedById: "stf_bench", createdAt: now, updatedAt: now };
  const state = { state: "sending", sendAt: now, startedAt: now } as const;
  await db().campaign.create({ data: { id, name: "Bench", topic: "newsletter", ...state, ...who } });
  const subject = "{first_name|Dear reader}, what is new in November";
  await db().campaignWording.create({
    data: { campaignId: id, variant: "a", subject, preheader: "And who makes it.", content: letterContent },
  });
  return id;
}

type Report = {
  at: string;
  machine: ReturnType<typeof machineNow>;
  recipients: number;
  sent: number;
  countMs: number;
  /** Seconds. */
  gathering: number;
  seconds: number;
  runs: number;
  perSecond: number;
  peakMb: number;
  letterKb: number;
};

/** Prints what was reached and writes everything as JSON. */
function show(report: Report): void {
  const { machine, recipients, sent, countMs, gathering, seconds, perSecond, peakMb, letterKb } = report;
  say(
    `\n${recipients} readers, ${sent} letters of ${letterKb} KB each; ${machine.cores} cores (${machine.model}), load before ${machine.loadBefore}; PostgreSQL and the endpoint on the same machine.`,
  );
  console.table({
    "letters a second": {
      reached: perSecond,
      goal: `≥ ${goals.perSecond}`,
      met: perSecond >= goals.perSecond,
    },
    "peak memory of the sender, MB": {
      reached: peakMb,
      goal: `< ${goals.megabytes}`,
      met: peakMb < goals.megabytes,
    },
    "who gets it, ms": { reached: countMs },
    "readers written down, s": { reached: gathering },
    "letters handed over, s": { reached: Math.round(seconds * 10) / 10 },
  });
  const path = join("bench-results", `${report.at.replaceAll(":", "-")}-campaigns-${recipients}.json`);
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  say(`Written to ${path}.`);
}
