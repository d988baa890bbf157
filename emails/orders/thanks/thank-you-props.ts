import type { DeliveryProps, OrderProps } from "../../parts/types";
import type { WithdrawalProps } from "../../parts/WithdrawalRights";

export type ThankYouProps = {
  name: string;
  firstOrder: boolean;
  order: OrderProps;
  delivery: DeliveryProps;
  withdrawal: WithdrawalProps;
  /** "22 November 2026" */
  orderedOn: string;
};
