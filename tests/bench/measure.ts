import { createHistogram } from "node:perf_hooks";
import type { Asked } from "./ask";
import { plainConnection } from "./plain-connection";

export type Measurement = {
  name: string;
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Of one body, as it travelled. */
  bytes: number;
  errors: number;
};

/** One request, or a function that makes each next one. */
export type Target = {
  name: string;
  /** Where it is served, without a path. */
  url: string;
  request: () => Asked;
  /** Paths that a shop in use has answered before: each is visited once before it is measured. */
  visited?: readonly string[];
  /** Which encodings are asked for; none when left out. */
  accept?: string;
};

const rounds = 4;

type Load = { connections: number; seconds: number };

const encodingsOf = ({ accept = "identity" }: Target) => ({ "accept-encoding": accept });

/** What came of the rounds of a target. */
class Tally {
  readonly microseconds = createHistogram();
  bytes = 0;
  errors = 0;
  elapsedMs = 0;

  measurement(name: string): Measurement {
    const answers = this.microseconds.count || 1;
    const milliseconds = (percent: number) => Math.round(this.microseconds.percentile(percent) / 1_000);
    return {
      name,
      requestsPerSecond: Math.round((answers * 1_000) / Math.max(1, this.elapsedMs)),
      p50: milliseconds(50),
      p99: milliseconds(99),
      bytes: Math.round(this.bytes / answers),
      errors: this.errors,
    };
  }
}

/** Asks by so many connections for so many seconds, each the next question as soon as it has its answer. */
async function shoot(target: Target, { connections, seconds }: Load, tally: Tally): Promise<void> {
  const began = performance.now();
  const until = began + seconds * 1_000;
  const visit = async () => {
    let connection = plainConnection(target.url);
    for (let at = performance.now(); at < until; at = performance.now()) {
      const asked = target.request();
      const headers = { ...encodingsOf(target), ...asked.headers };
      const answer = await connection.ask({ ...asked, headers }).catch(() => null);
      tally.microseconds.record(Math.max(1, Math.round((performance.now() - at) * 1_000)));
      tally.bytes += answer?.bytes ?? 0;
      if (!answer || answer.status >= 300) tally.errors += 1;
      if (!answer) {
        connection.close();
        connection = plainConnection(target.url);
      }
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, visit));
  tally.elapsedMs += performance.now() - began;
}

/**
 * Visits what has to be visited and measures all targets in turn, in so many rounds, each after a warm-up of half as long. What is
 * compared is measured within seconds of each other, because a machine that others use too is not equally quick all the time.
 */
export async function measure(
  targets: readonly Target[],
  { connections, seconds }: Load,
  say: (sentence: string) => void,
): Promise<Measurement[]> {
  for (const target of targets)
    for (const path of target.visited ?? [])
      await (await fetch(target.url + path, { headers: encodingsOf(target) })).arrayBuffer();
  const tallies = new Map(targets.map((target) => [target, new Tally()]));
  const each = seconds / rounds;
  for (let round = 1; round <= rounds; round += 1) {
    for (const [target, tally] of tallies) {
      say(`Measuring ${target.name}, round ${round} of ${rounds} …`);
      await shoot(target, { connections, seconds: each / 2 }, new Tally());
      await shoot(target, { connections, seconds: each }, tally);
    }
  }
  return [...tallies].map(([{ name }, tally]) => tally.measurement(name));
}
