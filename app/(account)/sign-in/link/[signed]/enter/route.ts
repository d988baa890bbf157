import { enterByLink } from "@/lib/account/sign-in/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return enterByLink(request, (await params).signed, new Date());
}
