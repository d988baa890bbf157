import { looked } from "@/lib/newsletter/browsing/actions";

/** `POST /api/looked` with the id of a variant: a visitor who agreed to it looks at this. */
export async function POST(request: Request): Promise<Response> {
  return looked(request, new Date());
}
