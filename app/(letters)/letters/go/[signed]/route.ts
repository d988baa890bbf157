import { followLink } from "@/lib/campaigns/clicks/actions";

type Place = { params: Promise<{ signed: string }> };

/** Answers HEAD too. */
export async function GET(request: Request, { params }: Place): Promise<Response> {
  return followLink(request, (await params).signed, new Date());
}
