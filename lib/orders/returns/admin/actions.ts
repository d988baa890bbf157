"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { closeReturn } from "./close-return";
import { judgeReturn } from "./judge-return";
import { noteReturn } from "./note-return";
import { receiveReturn } from "./receive-return";
import { judgeSchema, noteReturnSchema, receiveSchema, returnIdSchema } from "./schema";

export const approve = staffAction("orders.write", judgeSchema, ({ tx, actor, input, now }) =>
  judgeReturn(tx, actor, "approved", input, now),
);
export const decline = staffAction("orders.write", judgeSchema, ({ tx, actor, input, now }) =>
  judgeReturn(tx, actor, "declined", input, now),
);
export const receive = staffAction("orders.write", receiveSchema, ({ tx, actor, input, now }) =>
  receiveReturn(tx, actor, input, now),
);
export const close = staffAction("orders.write", returnIdSchema, ({ tx, actor, input, now }) =>
  closeReturn(tx, actor, input, now),
);
export const noteNewReturn = staffAction("orders.write", noteReturnSchema, ({ tx, actor, input, now }) =>
  noteReturn(tx, actor, input, now),
);
