"use server";

import { bulkInputSchema } from "@/lib/staff/lists/schema";
import { staffAction } from "@/lib/staff/staff-action";
import { addNote } from "./add-note";
import { changeAddress } from "./address/change-address";
import { deliverOrder } from "./parcels/deliver-order";
import { previewShipping } from "./parcels/preview-shipping";
import { setPacked } from "./parcels/set-packed";
import { shipOrder } from "./parcels/ship-order";
import { shipOrders } from "./parcels/ship-orders";
import { resendLetter } from "./resend-letter";
import {
  addressFormSchema,
  answerSchema,
  deliverSchema,
  helpRequestSchema,
  letterSchema,
  noteSchema,
  shipSchema,
  undoPackSchema,
} from "./schema";
import { settleQuestion } from "./settle-question";

export const ship = staffAction("orders.write", shipSchema, ({ tx, actor, input, now }) =>
  shipOrder(tx, actor, input, now),
);

export const shipAll = staffAction("orders.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  shipOrders(tx, actor, input, now),
);
export const previewShipAll = staffAction("orders.read", bulkInputSchema, ({ tx, actor, input, now }) =>
  previewShipping(tx, actor, input, now),
);

export const packAll = staffAction("orders.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  setPacked(tx, actor, { selection: input.selection, packed: true }, now),
);
export const unpackAll = staffAction("orders.write", undoPackSchema, ({ tx, actor, input, now }) =>
  setPacked(tx, actor, { selection: { ids: input.token }, packed: false }, now),
);

export const deliver = staffAction("orders.write", deliverSchema, ({ tx, actor, input, now }) =>
  deliverOrder(tx, actor, input, now),
);

export const saveAddress = staffAction("orders.write", addressFormSchema, ({ tx, actor, input, now }) =>
  changeAddress(tx, actor, input, now),
);

export const writeNote = staffAction("orders.write", noteSchema, ({ tx, actor, input, now }) =>
  addNote(tx, actor, input, now),
);

export const answerQuestion = staffAction("orders.write", answerSchema, ({ tx, actor, input, now }) =>
  settleQuestion(tx, actor, input, now),
);

/** The question needs no letter: it was answered by telephone, or was none. */
export const closeQuestion = staffAction("orders.write", helpRequestSchema, ({ tx, actor, input, now }) =>
  settleQuestion(tx, actor, { ...input, answer: null }, now),
);

export const sendAgain = staffAction("orders.write", letterSchema, ({ tx, actor, input, now }) =>
  resendLetter(tx, actor, input, now),
);
