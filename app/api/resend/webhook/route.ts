import { receiveLetterEvent } from "@/lib/mail/inbox/receive-letter-event";

const answers = { bad_signature: 401, not_an_event: 422 } as const;

/** Resend's news about letters: verified, stored once, answered; worked on by the worker. */
export async function POST(request: Request): Promise<Response> {
  const header = (name: string) => request.headers.get(name) ?? "";
  const headers = {
    id: header("svix-id"),
    timestamp: header("svix-timestamp"),
    signature: header("svix-signature"),
  };
  const received = await receiveLetterEvent(await request.text(), headers, new Date());
  return new Response(null, { status: received.ok ? 204 : answers[received.reason] });
}
