import { away } from "@/app/away";
import { visitorAnswer } from "@/app/visitor-answer";
import { addToBasket } from "@/lib/basket/actions";
import { takeStraight } from "@/lib/platform/cache/straight-forms";

export async function POST(request: Request): Promise<Response> {
  return (await addToBasket(request, visitorAnswer)) ?? away("/basket");
}

takeStraight("/basket/add", POST);
