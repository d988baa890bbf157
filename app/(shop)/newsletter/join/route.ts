import { join } from "@/lib/newsletter/actions";

export async function POST(request: Request): Promise<Response> {
  return join(request, new Date());
}
