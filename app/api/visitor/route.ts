import { visitorAnswer } from "@/app/visitor-answer";
import { visitorQuestion } from "@/lib/basket/schema";
import { jsonBytes, readyJson } from "@/lib/platform/cache/ready-answers";
import { answerStraight } from "@/lib/platform/cache/straight-answers";
import { withCookies } from "@/lib/platform/requests/held-cookies";

async function tell(search: string) {
  const asked = new URLSearchParams(search);
  return visitorAnswer(visitorQuestion(asked.get("variant"), asked.get("products")));
}

answerStraight("/api/visitor", async ({ search, cookie }) =>
  jsonBytes(await withCookies(cookie, () => tell(search))),
);

/** `GET /api/visitor?variant=var_…&products=prod_…,prod_…`: what a cached page cannot know. Never stored anywhere. */
export async function GET(request: Request): Promise<Response> {
  return readyJson(await tell(new URL(request.url).search));
}
