import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";

/** Listens for webhooks and checks each signature. `answer` says with which status each is answered; 200 unless told. */
export async function webhookEar(secret: string, answer: (event: Stripe.Event) => number = () => 200) {
  const stripe = new Stripe("sk_test_ear");
  const heard: Stripe.Event[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const event = stripe.webhooks.constructEvent(
        Buffer.concat(parts),
        request.headers["stripe-signature"] ?? "",
        secret,
      );
      const status = answer(event);
      if (status === 200) heard.push(event);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    heard,
    types: () => heard.map((event) => event.type),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
