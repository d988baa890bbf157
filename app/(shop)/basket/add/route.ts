import { away } from "@/app/away";
import { visitorAnswer } from "@/app/visitor-answer";
import { addToBasket } from "@/lib/basket/actions";

export async function POST(request: Request): Promise<Response> {
  return (await addToBasket(request, visitorAnswer)) ?? away("/basket");
}
