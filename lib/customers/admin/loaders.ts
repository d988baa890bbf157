import { staffLoader } from "@/lib/staff/loaders";
import type { ListRequest } from "@/lib/values/list-request";
import { listCustomers, readCustomerTags, readMergedInto, readProfile } from "./data";

export const getCustomerList = staffLoader("customers.read", ({ tx, now }, request: ListRequest) =>
  listCustomers(tx, request, now),
);

/** The tags in use, for filters and suggestions. */
export const getCustomerTags = staffLoader("customers.read", ({ tx }) => readCustomerTags(tx));

/** One customer; null when there is none of this id. */
export const getCustomerProfile = staffLoader("customers.read", ({ tx }, id: string) => readProfile(tx, id));

/** Where a customer went that was merged into another. */
export const getMergedInto = staffLoader("customers.read", ({ tx }, id: string) => readMergedInto(tx, id));
