import { away } from "@/app/away";
import { visitorAnswer } from "@/app/visitor-answer";
import { addToBasket, takeAddsStraight } from "@/lib/basket/actions";

export async function POST(request: Request): Promise<Response> {
  return (await addToBasket(request, visitorAnswer)) ?? away("/basket");
}

takeAddsStraight(POST);
