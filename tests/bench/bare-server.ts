import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The least a Node process can do: answer the bytes of a file, with the headers that say so. The floor under a page.
const [path = "", port = "0"] = process.argv.slice(2);
const body = readFileSync(path);
createServer((_, response) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length });
  response.end(body);
}).listen(Number(port), "127.0.0.1", () => process.send?.({ ready: true }));
