import { receiveLetterEvent } from "@/lib/mail/inbox/receive-letter-event";
import { readBody } from "@/lib/platform/requests/read-body";

const answers = { bad_signature: 401, not_an_event: 422 } as const;

/** Far above any event of Resend's. */
const longest = 1_000_000;

/** Resend's news about letters: verified, stored once, answered; worked on by the worker. */
export async function POST(request: Request): Promise<Response> {
  const header = (name: string) => request.headers.get(name) ?? "";
  const headers = {
    id: header("svix-id"),
    timestamp: header("svix-timestamp"),
    signature: header("svix-signature"),
  };
  const body = await readBody(request, longest);
  if (!body) return new Response(null, { status: 413 });
  const received = await receiveLetterEvent(body.toString(), headers, new Date());
  return new Response(null, { status: received.ok ? 204 : answers[received.reason] });
}
