import { createAdaptorServer } from "@hono/node-server";
import { createEmulator } from "emulate";
import { freePort } from "../../../sandbox/ports";

type SentRequest = {
  path: string;
  key: string | null;
  body: {
    from: string;
    to: string;
    subject: string;
    html: string;
    text: string;
    reply_to: string;
    tags: { name: string; value: string }[];
  };
};

/** What the door does with the next requests: lets them through, loses Resend's answer, or answers a refusal itself. */
type Trick = "lose_answer" | { status: number; name: string; message: string };

/** emulate's Resend behind a door that writes down what comes by and can play tricks. */
export async function openResend() {
  const inside = await createEmulator({
    service: "resend",
    port: await freePort(),
    seed: { tokens: { re_test: { login: "tests" } } },
  });
  const requests: SentRequest[] = [];
  const tricks: Trick[] = [];
  const server = createAdaptorServer({
    fetch: async (request) => {
      const path = new URL(request.url).pathname;
      const text = await request.text();
      requests.push({ path, key: request.headers.get("idempotency-key"), body: JSON.parse(text) });
      const trick = tricks.shift();
      if (trick && trick !== "lose_answer")
        return Response.json({ ...trick, statusCode: trick.status }, { status: trick.status });
      const headers = new Headers(request.headers);
      headers.delete("content-length");
      const answer = await fetch(inside.url + path, { method: request.method, headers, body: text });
      if (trick === "lose_answer") return new Response("the line went dead", { status: 502 });
      return new Response(await answer.text(), {
        status: answer.status,
        headers: { "content-type": "application/json" },
      });
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    tricks,
    /** How many letters lie in the inbox. */
    async accepted(): Promise<number> {
      const answer = await fetch(`${inside.url}/emails`, { headers: { authorization: "Bearer re_test" } });
      const { data } = (await answer.json()) as { data: unknown[] };
      return data.length;
    },
    async close() {
      server.close();
      await inside.close();
    },
  };
}
