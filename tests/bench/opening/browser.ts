import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

type Answer = { status: number; headers: IncomingHttpHeaders; text: () => string };
type Sent = { method?: "GET" | "POST"; body?: URLSearchParams | undefined; accept?: string };

let browsers = 0;

/**
 * A browser as far as a server can tell: an address of its own behind the proxy, one connection that it opens and keeps,
 * cookies, answers compressed. Reads an answer to its end and unpacks it only where somebody wants to know what it says.
 */
export function openBrowser(shop: string, cookies: Readonly<Record<string, string>>) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const jar = new Map(Object.entries(cookies));
  browsers += 1;
  const address = `10.${(browsers >> 16) & 255}.${(browsers >> 8) & 255}.${browsers & 255}`;

  const ask = (path: string, { method = "GET", body, accept = "*/*" }: Sent = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = body?.toString();
      const headers = {
        ...{ accept, "accept-encoding": "gzip, deflate, br, zstd", "x-forwarded-for": address },
        ...(jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") } : {}),
        ...(sent === undefined
          ? {}
          : {
              origin: shop,
              "content-type": "application/x-www-form-urlencoded",
              "content-length": Buffer.byteLength(sent),
            }),
      };
      const asking = request(new URL(path, shop), { agent, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () => {
          for (const line of answer.headers["set-cookie"] ?? []) {
            const [name = "", value = ""] = line.split(";")[0]?.split(/=(.*)/s) ?? [];
            jar.set(name, value);
          }
          const encoding = answer.headers["content-encoding"];
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: () => unpack(Buffer.concat(parts), encoding).toString(),
          });
        });
      });
      asking.on("error", (error: NodeJS.ErrnoException) => {
        // The server let go of a connection that had rested: a browser opens another one.
        if (asking.reusedSocket && error.code === "ECONNRESET") resolve(ask(path, { method, body, accept }));
        else reject(new Error(`${method} ${path} of ${address}`, { cause: error }));
      });
      asking.end(sent);
    });

  return { ask, close: () => agent.destroy() };
}

export type Browser = ReturnType<typeof openBrowser>;

function unpack(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(bytes);
  return encoding === "gzip" ? gunzipSync(bytes) : bytes;
}
