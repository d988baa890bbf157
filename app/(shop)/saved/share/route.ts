import { share } from "@/lib/account/saved/actions";

export function POST(request: Request): Promise<Response> {
  return share(request, new Date());
}
