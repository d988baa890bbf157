import type { ReturnState } from "@/lib/platform/generated/client";

/** Which state a return may go to from which. What is not in the table cannot happen. */
export const returnStates: Readonly<Record<ReturnState, readonly ReturnState[]>> = {
  requested: ["approved", "declined", "closed"],
  approved: ["received", "closed"],
  declined: ["approved", "closed"],
  received: ["refunded", "exchanged", "closed"],
  refunded: [],
  exchanged: [],
  closed: [],
};
