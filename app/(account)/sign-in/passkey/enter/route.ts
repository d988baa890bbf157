import { enterByPasskey } from "@/lib/account/passkeys/actions";

export async function POST(request: Request): Promise<Response> {
  return enterByPasskey(request, new Date());
}
