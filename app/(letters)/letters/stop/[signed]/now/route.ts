import { stopLetters } from "@/lib/newsletter/actions";

type Place = { params: Promise<{ signed: string }> };

export async function POST(request: Request, { params }: Place): Promise<Response> {
  return stopLetters(request, (await params).signed, new Date());
}
