import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import type { ListRequest } from "@/lib/values/list-request";
import { listCollections, readCollectionEditor, readMembers } from "./data";
import { emptyCollectionForm } from "./empty-collection-form";

export const getCollectionList = staffLoader("catalogue.read", ({ tx }, request: ListRequest) =>
  listCollections(tx, request),
);

/** The form and the facts of a collection, null when there is none of this id. */
export const getCollectionEditor = staffLoader("catalogue.read", ({ tx, now }, id: string) =>
  readCollectionEditor(tx, id, now),
);

export const getNewCollection = staffLoader("catalogue.write", async () => emptyCollectionForm());

export const getCollectionMembers = staffLoader("catalogue.read", ({ tx }, id: string) =>
  readMembers(tx, id),
);

/** Whether this member may make and change collections. */
export const mayChangeCollections = staffLoader("catalogue.read", async ({ actor }) =>
  permits(actor, "catalogue.write"),
);
