import { beginPasskey } from "@/lib/account/passkeys/actions";

export async function POST(request: Request): Promise<Response> {
  return beginPasskey(request, new Date());
}
