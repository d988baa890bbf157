import { createServer } from "node:http";

// Stands where Resend would: reads each request to its end, counts its letters and answers an id for each.
const mark = Buffer.from('{"name":"recipient"');
let letters = 0;
let bytes = 0;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.concat(chunks);
    let count = 0;
    for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) count += 1;
    letters += count;
    bytes += body.length;
    const key = String(request.headers["idempotency-key"]);
    const data = Array.from({ length: count }, (_, index) => ({ id: `${key}-${index}` }));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data, errors: [] }));
  });
});
server.listen(0, "127.0.0.1", () => process.send?.({ address: server.address() }));
process.on("message", () => process.send?.({ letters, bytes }));
