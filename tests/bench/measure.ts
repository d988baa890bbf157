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
  request: () => Asked;
  /** Paths that a shop in use has answered before: each is visited once before it is measured. */
  visited?: readonly string[];
  /** Which encodings are asked for; none when left out. */
  accept?: string;
};

type Load = { connections: number; seconds: number };

const encodingsOf = ({ accept = "identity" }: Target) => ({ "accept-encoding": accept });

/** Asks by so many connections for so many seconds, each the next question as soon as it has its answer. */
async function shoot(url: string, target: Target, { connections, seconds }: Load): Promise<Measurement> {
  const microseconds = createHistogram();
  let bytes = 0;
  let errors = 0;
  const began = performance.now();
  const until = began + seconds * 1_000;
  const visit = async () => {
    let connection = plainConnection(url);
    for (let at = performance.now(); at < until; at = performance.now()) {
      const asked = target.request();
      const headers = { ...encodingsOf(target), ...asked.headers };
      const answer = await connection.ask({ ...asked, headers }).catch(() => null);
      microseconds.record(Math.max(1, Math.round((performance.now() - at) * 1_000)));
      bytes += answer?.bytes ?? 0;
      if (!answer || answer.status >= 300) errors += 1;
      if (!answer) {
        connection.close();
        connection = plainConnection(url);
      }
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, visit));
  const answers = microseconds.count || 1;
  const milliseconds = (percent: number) => Math.round(microseconds.percentile(percent) / 1_000);
  return {
    name: target.name,
    requestsPerSecond: Math.round((answers * 1_000) / (performance.now() - began)),
    p50: milliseconds(50),
    p99: milliseconds(99),
    bytes: Math.round(bytes / answers),
    errors,
  };
}

/** Visits what has to be visited, warms up for a quarter of the time and then measures. */
export async function measure(url: string, target: Target, load: Load): Promise<Measurement> {
  for (const path of target.visited ?? [])
    await (await fetch(url + path, { headers: encodingsOf(target) })).arrayBuffer();
  await shoot(url, target, { ...load, seconds: Math.max(1, Math.round(load.seconds / 4)) });
  return shoot(url, target, load);
}
