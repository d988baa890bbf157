import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type BatchLetter = {
  from: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  reply_to: string;
  headers: Record<string, string>;
  tags: { name: string; value: string }[];
};
type BatchRequest = {
  path: string;
  key: string;
  validation: string | undefined;
  text: string;
  body: BatchLetter[];
};
/**
 * What becomes of the next request: it is accepted and its answer lost, never answered, or refused with this error; `bad`
 * refuses a single letter.
 */
type Trick =
  | "lose_answer"
  | "no_answer"
  | { status: number; name: string; retryAfter?: number; headers?: Record<string, string> };

/** Stands where Resend's batches would: what was accepted under a key is answered again and not accepted again. */
export async function openMailEndpoint() {
  const accepted = new Map<string, { text: string; answer: string }>();
  const letters = new Map<string, BatchLetter[]>();
  const requests: BatchRequest[] = [];
  const tricks: Trick[] = [];
  const bad = new Set<string>();
  const settings = { strict: false, headers: {} as Record<string, string>, delayMs: 0 };

  const take = (key: string, text: string, body: BatchLetter[], response: ServerResponse): void => {
    const refuse = (status: number, name: string, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { "content-type": "application/json", ...headers })
        .end(JSON.stringify({ statusCode: status, name, message: name }));
    const trick = tricks.shift();
    if (typeof trick === "object") {
      const wait: Record<string, string> =
        trick.retryAfter === undefined ? {} : { "retry-after": String(trick.retryAfter) };
      refuse(trick.status, trick.name, { ...wait, ...trick.headers });
      return;
    }
    if (trick === "no_answer") return;
    const known = accepted.get(key);
    if (known && known.text !== text) {
      refuse(409, "invalid_idempotent_request");
      return;
    }
    const wrong = body.flatMap(({ to }, index) =>
      bad.has(to) ? [{ index, message: "Invalid `to` field" }] : [],
    );
    if (settings.strict && wrong.length > 0) {
      refuse(422, "validation_error");
      return;
    }
    if (!known) {
      const good = body.filter(({ to }) => !bad.has(to));
      for (const letter of good) letters.set(letter.to, [...(letters.get(letter.to) ?? []), letter]);
      const data = good.map((_, index) => ({ id: `${key.replaceAll(":", "-")}-${index}` }));
      accepted.set(key, { text, answer: JSON.stringify({ data, errors: wrong }) });
    }
    if (trick === "lose_answer") {
      response.destroy();
      return;
    }
    response
      .writeHead(200, { "content-type": "application/json", ...settings.headers })
      .end(accepted.get(key)?.answer);
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      const key = String(request.headers["idempotency-key"]);
      const body = JSON.parse(text) as BatchLetter[];
      const validation = request.headers["x-batch-validation"]?.toString();
      requests.push({ path: request.url ?? "", key, validation, text, body });
      setTimeout(() => take(key, text, body, response), settings.delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    requests,
    tricks,
    bad,
    settings,
    /** How many letters each of these has, in their order. */
    counts: (emails: readonly string[]) => emails.map((email) => letters.get(email)?.length ?? 0),
    forget: () => {
      for (const one of [accepted, letters, bad]) one.clear();
      requests.length = 0;
      tricks.length = 0;
      Object.assign(settings, { strict: false, headers: {}, delayMs: 0 });
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
