import { createServer } from "node:http";

// Stands for the web process: says which copy answers, and ends at once when it is asked to.
createServer((request, response) => {
  if (request.url === "/die") process.kill(process.pid, "SIGKILL");
  response.end(String(process.pid));
}).listen(Number(process.argv[2]), "127.0.0.1");
