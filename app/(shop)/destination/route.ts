import { chooseDestination } from "@/lib/delivery/actions";

export function POST(request: Request): Promise<Response> {
  return chooseDestination(request);
}
