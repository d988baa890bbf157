import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { endWith } from "@/lib/platform/cache/end-with";
import { shelfOf } from "@/lib/platform/cache/shelf";

/** More than the system takes at once for somebody who does not read. */
const large = 16 * 1024 * 1024;
const letters = ["a", "b", "c", "d"] as const;

/** A server that answers /a with so many a's from a shelf that has room for one such page only. */
async function serveLetters(length: number) {
  const shelf = shelfOf(length, 60_000);
  const server = createServer((request, response) => {
    response.setHeader("content-length", length);
    endWith(response, shelf.put("page", Buffer.alloc(length, request.url?.slice(1))));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  /** Asks over a connection that is not read from until it is told to. */
  return async (letter: string) => {
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET /${letter} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n`);
    await once(server, "request");
    return async () => {
      const parts: Buffer[] = [];
      for await (const part of socket) parts.push(part);
      const text = Buffer.concat(parts);
      return text.subarray(text.indexOf("\r\n\r\n") + 4);
    };
  };
}

test.each([
  ["short", 8 * 1024],
  ["large", large],
])("a %s page reaches its reader whole, however many others were given meanwhile", async (_, length) => {
  const ask = await serveLetters(length);
  const answers = [];
  for (const letter of letters) answers.push(await ask(letter));
  for (const [index, read] of answers.entries())
    expect((await read()).equals(Buffer.alloc(length, letters[index]))).toBe(true);
});
