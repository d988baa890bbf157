"use server";

import { bulkInputSchema } from "@/lib/staff/lists/schema";
import { staffAction } from "@/lib/staff/staff-action";
import { keepApart } from "../merging/keep-apart";
import { pairsSchema } from "../merging/schema";
import { undoApart } from "../merging/undo-apart";
import { addNote } from "../notes/add-note";
import { removeNote } from "../notes/remove-note";
import { setTags } from "../tags/set-tags";
import { tagCustomers } from "../tags/tag-customers";
import { undoTagging } from "../tags/undo-tagging";
import { editCustomer } from "./edit-customer";
import { customerFormSchema, noteIdSchema, noteSchema, tagsSchema, undoTagsSchema } from "./schema";

export const saveCustomer = staffAction("customers.write", customerFormSchema, ({ tx, actor, input, now }) =>
  editCustomer(tx, actor, input, now),
);

export const saveCustomerTags = staffAction("customers.write", tagsSchema, ({ tx, actor, input, now }) =>
  setTags(tx, actor, input, now),
);

export const addCustomerTags = staffAction("customers.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  tagCustomers(tx, actor, { selection: input.selection, tags: input.value ?? "", how: "add" }, now),
);

export const removeCustomerTags = staffAction(
  "customers.write",
  bulkInputSchema,
  ({ tx, actor, input, now }) =>
    tagCustomers(tx, actor, { selection: input.selection, tags: input.value ?? "", how: "remove" }, now),
);

export const undoCustomerTags = staffAction("customers.write", undoTagsSchema, ({ tx, actor, input, now }) =>
  undoTagging(tx, actor, input, now),
);

export const writeNote = staffAction("customers.write", noteSchema, ({ tx, actor, input, now }) =>
  addNote(tx, actor, input, now),
);

export const deleteNote = staffAction("customers.write", noteIdSchema, ({ tx, actor, input, now }) =>
  removeNote(tx, actor, input, now),
);

export const setApart = staffAction("customers.write", pairsSchema, ({ tx, actor, input, now }) =>
  keepApart(tx, actor, input, now),
);

export const takeApartBack = staffAction("customers.write", pairsSchema, ({ tx, actor, input, now }) =>
  undoApart(tx, actor, input, now),
);
