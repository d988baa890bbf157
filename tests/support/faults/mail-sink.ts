import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands where Resend would: one letter for one Idempotency-Key, however often it is sent. */
export async function startMailSink() {
  const letters = new Map<string, { id: string; to: string; subject: string }>();
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const key = String(request.headers["idempotency-key"]);
      const { to, subject } = JSON.parse(body || "{}");
      const letter = letters.get(key) ?? {
        id: `mail_${letters.size + 1}`,
        to: String(to),
        subject: String(subject),
      };
      letters.set(key, letter);
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ id: letter.id }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    to: (address: string) => [...letters.values()].filter((letter) => letter.to === address),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
