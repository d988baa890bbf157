import { save } from "@/lib/account/saved/actions";

export function POST(request: Request): Promise<Response> {
  return save(request, new Date());
}
