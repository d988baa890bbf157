import { changePasskey } from "@/lib/account/passkeys/actions";

type Place = { params: Promise<{ passkey: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return changePasskey(request, (await params).passkey, new Date());
}
