import { z } from "zod";
import { expand } from "../api/fields";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";

/** GET /v1/coupons/{id} */
export const retrieveCoupon = operation("get", "/v1/coupons/:id", z.strictObject({ expand }), (call) => {
  const coupon = call.store.get("coupons", call.id);
  if (!coupon) throw noSuch("coupon", call.id);
  return coupon;
});
