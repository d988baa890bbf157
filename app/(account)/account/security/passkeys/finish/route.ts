import { finishPasskey } from "@/lib/account/passkeys/actions";

export async function POST(request: Request): Promise<Response> {
  return finishPasskey(request, new Date());
}
