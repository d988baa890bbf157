import { getVisitor } from "@/lib/basket/loaders";
import type { Visitor, VisitorQuestion } from "@/lib/basket/types";
import type { SignedInCustomer } from "@/lib/customers/types";
import { getOwnPoints } from "@/lib/loyalty/loaders";

/**
 * What a page is told of its visitor.
 * @param basketId the basket's, where it was begun just now
 */
export async function visitorAnswer(
  customer: SignedInCustomer | null,
  question: VisitorQuestion,
  basketId?: string,
): Promise<Visitor> {
  const { member, ...visitor } = await getVisitor(customer, question, basketId);
  const { price } = visitor;
  return { ...visitor, points: customer && price !== null ? await getOwnPoints(member, price) : null };
}
