import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Steps } from "./steps";

/** Stands between a process and a server it asks (Stripe, mail), tells `steps` of each request, and cuts where told. */
export async function startHttpProxy(name: string, target: string, steps: Steps) {
  const { port } = new URL(target);
  const server = createServer((request, response) => {
    const { method, url = "/", headers } = request;
    const stop = steps.begins(`${name}: ${method} ${url.replace(/_\w{6,}/g, "_…").replace(/\?.*/, "")}`);
    if (stop?.where === "before") return stop.meet();
    const onward = ask(
      { host: "127.0.0.1", port, method, path: url, headers: { ...headers, host: `127.0.0.1:${port}` } },
      (answer) => {
        if (stop) {
          answer.resume().once("end", stop.meet);
          return;
        }
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on("error", () => response.destroy());
    response.on("error", () => onward.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
