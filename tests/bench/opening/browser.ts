import type { IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Client } from "undici";

type Answer = { status: number; headers: IncomingHttpHeaders; text: () => string };
type Sent = { method?: "GET" | "POST"; body?: URLSearchParams | undefined; accept?: string };

let browsers = 0;

/**
 * A browser as far as a server can tell: an address of its own behind the proxy, one connection that it opens and keeps,
 * cookies, answers compressed. Reads an answer to its end and unpacks it only where somebody wants to know what it says.
 * Made with `undici`, because what the load takes of the processors is missing to the shop on the same machine.
 */
export function openBrowser(shop: string, cookies: Readonly<Record<string, string>>) {
  const client = new Client(shop);
  const jar = new Map(Object.entries(cookies));
  browsers += 1;
  const address = `10.${(browsers >> 16) & 255}.${(browsers >> 8) & 255}.${browsers & 255}`;

  const ask = (to: string, { method = "GET", body, accept = "*/*" }: Sent = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const path = to.startsWith("/") ? to : to.slice(new URL(to).origin.length);
      const headers = {
        ...{ accept, "accept-encoding": "gzip, deflate, br, zstd", "x-forwarded-for": address },
        ...(jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") } : {}),
        ...(body ? { origin: shop, "content-type": "application/x-www-form-urlencoded" } : {}),
      };
      const parts: Buffer[] = [];
      let status = 0;
      let answered: IncomingHttpHeaders = {};
      client.dispatch(
        { method, path, headers, body: body?.toString() ?? null },
        {
          onRequestStart: () => undefined,
          onResponseStart(_, code, head) {
            status = code;
            answered = head;
          },
          onResponseData: (_, part) => void parts.push(part),
          onResponseEnd() {
            for (const line of [answered["set-cookie"] ?? []].flat()) {
              const [name = "", value = ""] = line.split(";")[0]?.split(/=(.*)/s) ?? [];
              jar.set(name, value);
            }
            const encoding = answered["content-encoding"];
            const text = () => unpack(Buffer.concat(parts), encoding).toString();
            resolve({ status, headers: answered, text });
          },
          onResponseError: (_, error) =>
            reject(new Error(`${method} ${path} of ${address}`, { cause: error })),
        },
      );
    });

  return { ask, close: () => void client.destroy() };
}

export type Browser = ReturnType<typeof openBrowser>;

function unpack(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(bytes);
  return encoding === "gzip" ? gunzipSync(bytes) : bytes;
}
