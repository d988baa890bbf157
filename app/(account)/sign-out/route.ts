import { signOut } from "@/lib/account/sign-in/actions";

/** Signing out changes something, so an address alone does not do it: the account has the button. */
export function GET(): Response {
  return new Response(null, { status: 303, headers: { location: "/account" } });
}

export async function POST(request: Request): Promise<Response> {
  return signOut(request);
}
