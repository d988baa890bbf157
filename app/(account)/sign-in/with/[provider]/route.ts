import { goToProvider } from "@/lib/account/providers/actions";

type Place = { params: Promise<{ provider: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return goToProvider(request, (await params).provider, new Date());
}
