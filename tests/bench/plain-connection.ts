import { connect } from "node:net";
import type { Asked } from "./ask";

type Counted = { readonly status: number; readonly bytes: number };
type Pending = { readonly resolve: (counted: Counted) => void; readonly reject: (error: Error) => void };

/** No head of an answer, and no piece of one that the system hands over, is longer. */
const roomBytes = 256 * 1024;
const headEnd = "\r\n\r\n";
const lastChunk = "\r\n0\r\n\r\n";

function textOf(host: string, { path, method = "GET", headers, body }: Asked): string {
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);
  if (body !== undefined) lines.push(`content-length: ${Buffer.byteLength(body)}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}${headEnd}${body ?? ""}`;
}

/** How much of a body is still to come; of one in chunks that is not known. */
function bodyOf(head: string): number | "chunks" {
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (length !== undefined) return Number(length);
  return /\r\ntransfer-encoding: chunked/i.test(head) ? "chunks" : 0;
}

/**
 * A connection that asks one thing after another over HTTP/1.1 and counts the bytes of the answers, which it reads into the same memory
 * over and over. What the load takes of the processors is missing to the shop on the same machine: `undici` was at the end of
 * its own before the shop was, because it copies each body into its parser and keeps what it reads. `oha` and `wrk`, which would do,
 * do not come by npm.
 */
export function plainConnection(url: string) {
  const { hostname, port, host } = new URL(url);
  let pending: Pending | null = null;
  let status = 0;
  let bytes = 0;
  let left: number | "chunks" | null = null;

  const end = () => {
    const waiting = pending;
    pending = null;
    left = null;
    waiting?.resolve({ status, bytes });
  };
  const read = (length: number, room: Uint8Array): boolean => {
    const piece = Buffer.from(room.buffer, room.byteOffset, length);
    let from = 0;
    if (left === null) {
      const at = piece.indexOf(headEnd);
      if (at < 0) throw new Error("a head came in pieces");
      const head = piece.toString("latin1", 0, at);
      status = Number(head.slice(9, 12));
      bytes = 0;
      left = bodyOf(head);
      from = at + headEnd.length;
    }
    bytes += length - from;
    if (left === "chunks") {
      if (piece.subarray(-lastChunk.length).equals(Buffer.from(lastChunk))) end();
      return true;
    }
    left -= length - from;
    if (left <= 0) end();
    return true;
  };
  const socket = connect({
    host: hostname,
    port: Number(port),
    noDelay: true,
    onread: { buffer: Buffer.alloc(roomBytes), callback: read },
  });
  const fail = (error?: Error) => {
    pending?.reject(error ?? new Error("the connection was closed"));
    pending = null;
  };
  socket.on("error", fail).on("close", () => fail());
  return {
    ask: (asked: Asked) =>
      new Promise<Counted>((resolve, reject) => {
        pending = { resolve, reject };
        socket.write(textOf(host, asked));
      }),
    close: () => void socket.destroy(),
  };
}
