import { retrieveAccount } from "../account/retrieve-account";
import { retrieveBalance } from "../account/retrieve-balance";
import { createCoupon } from "../coupons/create-coupon";
import { deleteCoupon } from "../coupons/delete-coupon";
import { retrieveCoupon } from "../coupons/retrieve-coupon";
import { createCustomer } from "../customers/create-customer";
import { retrieveCustomer } from "../customers/retrieve-customer";
import { updateCustomer } from "../customers/update-customer";
import { listDisputes } from "../disputes/list-disputes";
import { retrieveDispute } from "../disputes/retrieve-dispute";
import { listEvents } from "../events/list-events";
import { retrieveEvent } from "../events/retrieve-event";
import { cancelIntent } from "../payments/cancel-intent";
import { listIntents } from "../payments/list-intents";
import { retrieveCharge } from "../payments/retrieve-charge";
import { retrieveIntent } from "../payments/retrieve-intent";
import { updateIntent } from "../payments/update-intent";
import { createRefund } from "../refunds/create-refund";
import { listRefunds } from "../refunds/list-refunds";
import { retrieveRefund } from "../refunds/retrieve-refund";
import { createSession } from "../sessions/create-session";
import { expireSession } from "../sessions/expire-session";
import { listLineItems } from "../sessions/list-line-items";
import { listSessions } from "../sessions/list-sessions";
import { retrieveSession } from "../sessions/retrieve-session";
import { createEndpoint } from "../webhooks/create-endpoint";
import { deleteEndpoint } from "../webhooks/delete-endpoint";
import { listEndpoints } from "../webhooks/list-endpoints";
import { retrieveEndpoint } from "../webhooks/retrieve-endpoint";
import { updateEndpoint } from "../webhooks/update-endpoint";
import type { Operation } from "./operation";

/** The whole API of the local Stripe. */
export const operations: Operation[] = [
  createSession,
  listSessions,
  retrieveSession,
  listLineItems,
  expireSession,
  listIntents,
  retrieveIntent,
  updateIntent,
  cancelIntent,
  retrieveCharge,
  createRefund,
  listRefunds,
  retrieveRefund,
  retrieveDispute,
  listDisputes,
  createCustomer,
  retrieveCustomer,
  updateCustomer,
  createCoupon,
  retrieveCoupon,
  deleteCoupon,
  listEvents,
  retrieveEvent,
  createEndpoint,
  listEndpoints,
  retrieveEndpoint,
  updateEndpoint,
  deleteEndpoint,
  retrieveBalance,
  retrieveAccount,
];
