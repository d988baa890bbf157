"use server";

import { readShop } from "@/lib/shop/data";
import { staffAction } from "@/lib/staff/staff-action";
import { refusal, success } from "@/lib/values/result";
import { addMembers } from "./add-members";
import { previewRules, readCollectionEditor } from "./data";
import { deleteCollection } from "./delete-collection";
import { editCollection } from "./edit-collection";
import { moveMember } from "./move-member";
import { readConditions } from "./read-conditions";
import { removeMembers } from "./remove-members";
import {
  collectionFormSchema,
  collectionIdSchema,
  membersSchema,
  moveMemberSchema,
  rulesFormSchema,
} from "./schema";

/** Saves the editor; answers with the form as it is now, to go on from. */
export const saveCollectionForm = staffAction(
  "catalogue.write",
  collectionFormSchema,
  async ({ tx, actor, input, now }) => {
    const edited = await editCollection(tx, actor, input, now);
    if (!edited.ok) return edited;
    const editor = await readCollectionEditor(tx, edited.value.id, now);
    return editor ? success({ ...edited.value, form: editor.form }) : refusal("not_found");
  },
);

export const addCollectionMembers = staffAction(
  "catalogue.write",
  membersSchema,
  ({ tx, actor, input, now }) => addMembers(tx, actor, input, now),
);
export const removeCollectionMembers = staffAction(
  "catalogue.write",
  membersSchema,
  ({ tx, actor, input, now }) => removeMembers(tx, actor, input, now),
);
export const moveCollectionMember = staffAction(
  "catalogue.write",
  moveMemberSchema,
  ({ tx, actor, input, now }) => moveMember(tx, actor, input, now),
);
export const removeCollection = staffAction(
  "catalogue.write",
  collectionIdSchema,
  ({ tx, actor, input, now }) => deleteCollection(tx, actor, input, now),
);

/** What a rule holds while it is being written. */
export const previewCollectionRules = staffAction(
  "catalogue.read",
  rulesFormSchema,
  async ({ tx, input }) => {
    const rules = readConditions(input.match, input.conditions, (await readShop(tx)).money.currency);
    return rules.ok ? success(await previewRules(tx, rules.value)) : rules;
  },
);
