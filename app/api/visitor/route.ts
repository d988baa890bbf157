import { visitorAnswer } from "@/app/visitor-answer";
import { visitorQuestion } from "@/lib/basket/schema";
import { getCustomer } from "@/lib/customers/loaders";
import { readyJson } from "@/lib/platform/cache/ready-answers";

/** `GET /api/visitor?variant=var_…&products=prod_…,prod_…`: what a cached page cannot know. Never stored anywhere. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const question = visitorQuestion(searchParams.get("variant"), searchParams.get("products"));
  return readyJson(await visitorAnswer(await getCustomer(), question));
}
