import { revalidateTag } from "next/cache";
import { z } from "zod";
import { env } from "../env";
import { sign, unsign } from "../secrets/signing";

const purpose = "refresh";
const requestSchema = z.object({ tags: z.array(z.string().max(200)).max(1000), at: z.number() });

/** Longest age of a request in milliseconds; an overheard one is of no use later. */
const maxAge = 5 * 60_000;

/** Asks the running shop to forget cached pages. Called by the worker, which shares no memory with the web process. */
export async function requestRefresh(tags: readonly string[], now: Date): Promise<void> {
  const body = sign(purpose, JSON.stringify({ tags, at: now.getTime() }));
  const answer = await fetch(`http://127.0.0.1:${env().PORT}/api/refresh`, {
    method: "POST",
    body,
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`The shop answered ${answer.status} to a refresh`);
}

/** Carries out such a request; false when it is not ours or too old. */
export function answerRefresh(body: string, now: Date): boolean {
  const text = unsign(purpose, body);
  if (text === null) return false;
  const request = requestSchema.parse(JSON.parse(text));
  if (Math.abs(now.getTime() - request.at) > maxAge) return false;
  for (const tag of request.tags) revalidateTag(tag, { expire: 0 });
  return true;
}
