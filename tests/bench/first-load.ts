/** Gzip bytes of the scripts a current browser loads with a page, as the server sends them. */
export async function firstLoadBytes(
  url: string,
  path: string,
): Promise<{ total: number; files: Record<string, number> }> {
  const html = await (await fetch(url + path)).text();
  const files: Record<string, number> = {};
  for (const [tag, source] of html.matchAll(/<script\b[^>]*?\bsrc="([^"]+)"[^>]*>/g)) {
    if (!source || /\bnomodule\b/i.test(tag)) continue;
    files[source] ??= await sentBytes(url + source);
  }
  return { total: Object.values(files).reduce((sum, bytes) => sum + bytes, 0), files };
}

/** What travels: fetch unpacks what it gets, so the raw connection is asked. */
async function sentBytes(address: string): Promise<number> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    request(address, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (piece: Buffer) => {
        bytes += piece.length;
      });
      answer.on("end", () => resolve(bytes));
    })
      .on("error", reject)
      .end();
  });
}
