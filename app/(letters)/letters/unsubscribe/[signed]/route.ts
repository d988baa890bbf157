import { unsubscribeOneClick } from "@/lib/newsletter/actions";

type Place = { params: Promise<{ signed: string }> };

/** A person who opens the address that is meant for mail programs gets the page with the button; looking changes nothing. */
export async function GET(_: Request, { params }: Place): Promise<Response> {
  const location = `/letters/stop/${encodeURIComponent((await params).signed)}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

export async function POST(_: Request, { params }: Place): Promise<Response> {
  return unsubscribeOneClick((await params).signed, new Date());
}
