import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What came back. */
export type Answer = {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly said: string;
};

/** A web server for one test. @returns asks it, each time by a connection of its own */
export async function serve(handler: Handler) {
  const server = createServer(handler).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  await once(server, "listening");
  return askAt((server.address() as AddressInfo).port);
}

/** @returns asks what listens on a port of this machine, each time by a connection of its own; posts a form where one is given */
export function askAt(port: number) {
  return (path: string, headers: Record<string, string> = {}, form?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const posted = form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
      const asked = {
        ...{ host: "127.0.0.1", port, path, agent: false },
        method: form === undefined ? "GET" : "POST",
        headers: { ...posted, ...headers },
      };
      request(asked, (answer) => {
        let said = "";
        answer.on("data", (part) => {
          said += part;
        });
        answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, said }));
      })
        .on("error", reject)
        .end(form);
    });
}
