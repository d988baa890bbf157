import type { IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Client } from "undici";
import { ask as askBy } from "../ask";

type Answer = { status: number; headers: IncomingHttpHeaders; text: () => string };
type Sent = { method?: "GET" | "POST"; body?: URLSearchParams | undefined; accept?: string };

let browsers = 0;

/**
 * A browser as far as a server can tell: an address of its own behind the proxy, one connection that it opens and keeps,
 * cookies, answers compressed. Reads an answer to its end and unpacks it only where somebody wants to know what it says.
 */
export function openBrowser(shop: string, cookies: Readonly<Record<string, string>>) {
  const client = new Client(shop);
  const jar = new Map(Object.entries(cookies));
  browsers += 1;
  const address = `10.${(browsers >> 16) & 255}.${(browsers >> 8) & 255}.${browsers & 255}`;

  const ask = async (to: string, { method = "GET", body, accept = "*/*" }: Sent = {}): Promise<Answer> => {
    const path = to.startsWith("/") ? to : to.slice(new URL(to).origin.length);
    const sent = {
      ...{ accept, "accept-encoding": "gzip, deflate, br, zstd", "x-forwarded-for": address },
      ...(jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") } : {}),
      ...(body ? { origin: shop, "content-type": "application/x-www-form-urlencoded" } : {}),
    };
    const asked = { path, method, headers: sent, ...(body ? { body: body.toString() } : {}) };
    const { status, headers, parts } = await askBy(client, asked);
    for (const line of [headers["set-cookie"] ?? []].flat()) {
      const [name = "", value = ""] = line.split(";")[0]?.split(/=(.*)/s) ?? [];
      jar.set(name, value);
    }
    const encoding = headers["content-encoding"];
    return { status, headers, text: () => unpack(Buffer.concat(parts), encoding).toString() };
  };

  return { ask, close: () => void client.destroy() };
}

export type Browser = ReturnType<typeof openBrowser>;

function unpack(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(bytes);
  return encoding === "gzip" ? gunzipSync(bytes) : bytes;
}
