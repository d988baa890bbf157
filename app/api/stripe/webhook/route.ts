import { storeEvent } from "@/lib/payments/inbox/store-event";
import { verifyEvent } from "@/lib/payments/inbox/verify-event";
import { readBody } from "@/lib/platform/requests/read-body";
import { transact } from "@/lib/platform/transact";

/** Far above any event of Stripe's; what is longer is not one. */
const longest = 1_000_000;

/** Stripe's door: the signature is checked on the bytes as they came, the event stored once, and the work left to the worker. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, longest);
  if (!body) return new Response(null, { status: 413 });
  const event = await verifyEvent(body.toString(), request.headers.get("stripe-signature"));
  if (!event) return Response.json({ error: "The signature does not match." }, { status: 400 });
  await transact((tx) => storeEvent(tx, event, new Date()));
  return Response.json({ received: true });
}
