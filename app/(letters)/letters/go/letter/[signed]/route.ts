import { followMailLink } from "@/lib/mail/clicks/actions";

type Place = { params: Promise<{ signed: string }> };

/** Answers HEAD too. */
export async function GET(request: Request, { params }: Place): Promise<Response> {
  return followMailLink(request, (await params).signed, new Date());
}
