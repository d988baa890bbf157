import type { LetterContact } from "../../parts/ContactLine";
import type { DeliveryProps, OrderProps } from "../../parts/types";
import type { WithdrawalProps } from "../../parts/WithdrawalRights";
import type { ThankedPoints } from "./points-sentence";

export type ThankYouProps = {
  name: string;
  firstOrder: boolean;
  order: OrderProps;
  delivery: DeliveryProps;
  withdrawal: WithdrawalProps;
  /** "22 November 2026" */
  orderedOn: string;
  /** What it earns; without a programme nothing is said. */
  points?: ThankedPoints | null;
  contact?: LetterContact | null;
};
