import { beginPasskeySignIn } from "@/lib/account/passkeys/actions";

export async function POST(request: Request): Promise<Response> {
  return beginPasskeySignIn(request, new Date());
}
