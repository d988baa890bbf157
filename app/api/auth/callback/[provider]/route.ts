import { comeFromProvider } from "@/lib/account/providers/actions";

type Place = { params: Promise<{ provider: string }> };

async function come(request: Request, { params }: Place): Promise<Response> {
  return comeFromProvider(request, (await params).provider, new Date());
}

export const GET = come;
export const POST = come;
