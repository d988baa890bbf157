"use server";

import { staffAction } from "../staff-action";
import { deleteView } from "./delete-view";
import { keepColumns } from "./keep-columns";
import { saveView } from "./save-view";
import { columnChoiceSchema, viewIdSchema, viewInputSchema } from "./schema";

export const saveListView = staffAction("home.read", viewInputSchema, ({ tx, actor, input, now }) =>
  saveView(tx, actor, input, now),
);

export const deleteListView = staffAction("home.read", viewIdSchema, ({ tx, actor, input }) =>
  deleteView(tx, actor, input),
);

export const keepListColumns = staffAction("home.read", columnChoiceSchema, ({ tx, actor, input, now }) =>
  keepColumns(tx, actor, input, now),
);
