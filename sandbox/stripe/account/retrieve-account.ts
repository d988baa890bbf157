import { z } from "zod";
import { expand } from "../api/fields";
import { operation } from "../api/operation";

/** GET /v1/account: enough to see that the key fits and that money can be taken. */
export const retrieveAccount = operation("get", "/v1/account", z.strictObject({ expand }), () => ({
  id: "acct_local",
  object: "account",
  business_type: null,
  charges_enabled: true,
  country: "GB",
  created: 1_767_225_600,
  default_currency: "gbp",
  details_submitted: true,
  email: null,
  payouts_enabled: true,
  settings: null,
  type: "standard",
}));
