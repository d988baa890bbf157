import { wish } from "@/lib/newsletter/wishes/actions";

export async function POST(request: Request): Promise<Response> {
  return wish(request, new Date());
}
