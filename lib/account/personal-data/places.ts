import { accountPlaces } from "./places/account-places";
import { ambassadorPlaces } from "./places/ambassador-places";
import { basketPlaces } from "./places/basket-places";
import { letterPlaces } from "./places/letter-places";
import { orderPlaces } from "./places/order-places";
import type { Place } from "./places/place";
import { programmePlaces } from "./places/programme-places";

/**
 * Every place of the database that holds something of a customer. The export reads them all, erasing empties them, and a
 * test fails when a column appears in the schema that looks personal and is not named here.
 */
export const places: readonly Place[] = [
  ...accountPlaces,
  ...programmePlaces,
  ...ambassadorPlaces,
  ...basketPlaces,
  ...orderPlaces,
  ...letterPlaces,
];

/** Columns that look personal and are nobody's, or belong to somebody else than a customer. */
export const notOfCustomers: Readonly<Record<string, string>> = {
  "staff_member.email":
    "who works here is no customer; of who did, it goes with their customer (forget-member.ts)",
  "staff_member.user_id": "as above",
  "discount_code.code": "a discount's own name",
  "unique_code.code": "a discount's own name",
};
