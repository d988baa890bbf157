import { saveAccountLetters } from "@/lib/newsletter/actions";

export async function POST(request: Request): Promise<Response> {
  return saveAccountLetters(request, new Date());
}
