import { getVisitor } from "@/lib/basket/loaders";
import type { KnownVisitor, Visitor, VisitorQuestion } from "@/lib/basket/types";
import { getOwnPoints } from "@/lib/loyalty/loaders";

/**
 * What a page is told of its visitor.
 * @param known who asks and their basket, where that was found out just now
 */
export async function visitorAnswer(question: VisitorQuestion, known?: KnownVisitor): Promise<Visitor> {
  const { visitor, customer, member } = await getVisitor(question, known);
  const { price } = visitor;
  return { ...visitor, points: customer && price !== null ? await getOwnPoints(member, price) : null };
}
