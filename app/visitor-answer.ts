import { getVisitor } from "@/lib/basket/loaders";
import type { Visitor, VisitorQuestion } from "@/lib/basket/types";
import { getOwnPoints } from "@/lib/loyalty/loaders";

/**
 * What a page is told of its visitor.
 * @param known who asks and their basket, where that was found out just now
 */
export async function visitorAnswer(
  question: VisitorQuestion,
  known?: Parameters<typeof getVisitor>[1],
): Promise<Visitor> {
  const { visitor, customer, member } = await getVisitor(question, known);
  const { price } = visitor;
  return { ...visitor, points: customer && price !== null ? await getOwnPoints(member, price) : null };
}
