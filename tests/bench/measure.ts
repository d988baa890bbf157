import autocannon from "autocannon";

export type Measurement = {
  name: string;
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Of one answer, as it travelled. */
  bytes: number;
  errors: number;
};

/** One request, or a function that makes each next one. */
export type Target = {
  name: string;
  request: () => autocannon.Request;
  /** Paths that a shop in use has answered before: each is visited once before it is measured. */
  visited?: readonly string[];
  /** Which encodings are asked for; none when left out. */
  accept?: string;
};

type Load = { connections: number; seconds: number };

const encodingsOf = ({ accept = "identity" }: Target) => ({ "accept-encoding": accept });

function shoot(url: string, target: Target, { connections, seconds }: Load): Promise<autocannon.Result> {
  const next = (given: autocannon.Request) => {
    const request = target.request();
    return { ...given, ...request, headers: { ...encodingsOf(target), ...request.headers } };
  };
  return autocannon({
    url,
    connections,
    duration: seconds,
    requests: [{ setupRequest: next }],
  });
}

/** Visits what has to be visited, warms up for a quarter of the time and then measures. */
export async function measure(url: string, target: Target, load: Load): Promise<Measurement> {
  for (const path of target.visited ?? [])
    await (await fetch(url + path, { headers: encodingsOf(target) })).arrayBuffer();
  await shoot(url, target, { ...load, seconds: Math.max(1, Math.round(load.seconds / 4)) });
  const result = await shoot(url, target, load);
  const answers = result.requests.total || 1;
  return {
    name: target.name,
    requestsPerSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / answers),
    errors: result.errors + result.non2xx,
  };
}
