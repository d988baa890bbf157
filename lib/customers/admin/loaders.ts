import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import type { ListRequest } from "@/lib/values/list-request";
import { listDuplicates, readApart, readLikely } from "../merging/data";
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

/** Others who may be the same person. */
export const getLikely = staffLoader("customers.read", ({ tx }, id: string) => readLikely(tx, id));

/** Others of whom staff said that they are not the same person. */
export const getApart = staffLoader("customers.read", ({ tx }, id: string) => readApart(tx, id));

export const getDuplicates = staffLoader("customers.read", ({ tx }) => listDuplicates(tx));

/** What whoever asks may do with customers. */
export const getCustomerMay = staffLoader("customers.read", async ({ actor }) => ({
  write: permits(actor, "customers.write"),
  export: permits(actor, "customers.export"),
  erase: permits(actor, "customers.erase"),
}));
