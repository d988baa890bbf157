import { env } from "../env";
import { ownRequest } from "../requests/own-request";

/** Longer than a page takes to be made, in milliseconds; all who want the frame wait for this one. */
const patienceMs = 10_000;

/**
 * A kept page of this shop's as Next answers it, to put a visitor's own part into.
 * @throws when it is not answered well or in time
 */
export async function fetchFrame(path: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${env().PORT}${path}`, {
    headers: ownRequest(path),
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!answer.ok) throw new Error(`The frame ${path} answered ${answer.status}.`);
  return answer.text();
}
