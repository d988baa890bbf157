import type { ServerResponse } from "node:http";
import { leave, lend } from "./lent-memory";
import type { Shelved } from "./shelf";

/** Ends an answer with these bytes. Those on a shelf are copied, because others may take their room while the answer travels. */
export function endWith(response: ServerResponse, bytes: Buffer | Shelved): void {
  if (!("copyTo" in bytes)) {
    response.end(bytes);
    return;
  }
  const copy = lend(bytes.length);
  bytes.copyTo(copy);
  response.end(copy);
  // What the system has not taken at once is read from there later.
  if (response.socket?.writableLength !== 0) leave();
}
