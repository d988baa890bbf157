import { z } from "zod";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";
import { emit } from "../events/emit";

/** DELETE /v1/coupons/{id}: sessions that carry it keep their discount. */
export const deleteCoupon = operation("delete", "/v1/coupons/:id", z.strictObject({}), (call) => {
  const coupon = call.store.get("coupons", call.id);
  if (!coupon) throw noSuch("coupon", call.id);
  call.store.remove("coupons", call.id);
  emit(call, "coupon.deleted", coupon);
  return { id: call.id, object: "coupon", deleted: true };
});
