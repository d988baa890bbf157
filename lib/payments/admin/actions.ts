"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { cancelOrder } from "./cancel-order";
import { closeFailure } from "./close-failure";
import { markPaidByHand } from "./mark-paid-by-hand";
import { refundOrder } from "./refund-order";
import { refundReturn } from "./refund-return";
import {
  cancelSchema,
  closeFailureSchema,
  paidByHandSchema,
  refundReturnSchema,
  refundSchema,
  weighSchema,
} from "./schema";
import { weighRefund } from "./weigh-refund";

/** What a refund would come to while it is being put together. */
export const weigh = staffAction("orders.refund", weighSchema, ({ tx, actor, input }) =>
  weighRefund(tx, actor, input),
);

export const refund = staffAction("orders.refund", refundSchema, ({ tx, actor, input, now }) =>
  refundOrder(tx, actor, input, now),
);

export const refundOfReturn = staffAction("orders.refund", refundReturnSchema, ({ tx, actor, input, now }) =>
  refundReturn(tx, actor, input, now),
);

export const cancel = staffAction("orders.refund", cancelSchema, ({ tx, actor, input, now }) =>
  cancelOrder(tx, actor, input, now),
);

export const paidByHand = staffAction("orders.refund", paidByHandSchema, ({ tx, actor, input, now }) =>
  markPaidByHand(tx, actor, input, now),
);

export const closeFailedRefund = staffAction(
  "orders.refund",
  closeFailureSchema,
  ({ tx, actor, input, now }) => closeFailure(tx, actor, input, now),
);
