"use server";

import { z } from "zod";
import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { beginDraft } from "./begin-draft";
import { beginExchange as beginExchangeDraft } from "./begin-exchange";
import { findVariants } from "./data";
import { deleteDraft } from "./delete-draft";
import { placeDraft } from "./place-draft";
import { saveDraft } from "./save-draft";
import {
  draftIdSchema,
  exchangeSchema,
  payLinkSchema,
  placeDraftSchema,
  saveDraftSchema,
  wordsSchema,
} from "./schema";
import { sendPayLink } from "./send-pay-link";

export const begin = staffAction("orders.write", z.object({}), ({ tx, actor, now }) =>
  beginDraft(tx, actor, {}, now),
);

export const beginExchange = staffAction("orders.write", exchangeSchema, ({ tx, actor, input, now }) =>
  beginExchangeDraft(tx, actor, input, now),
);

export const save = staffAction("orders.write", saveDraftSchema, ({ tx, actor, input, now }) =>
  saveDraft(tx, actor, input, now),
);

export const place = staffAction("orders.write", placeDraftSchema, ({ tx, actor, input, now }) =>
  placeDraft(tx, actor, input, now),
);

export const discard = staffAction("orders.write", draftIdSchema, ({ tx, actor, input }) =>
  deleteDraft(tx, actor, input),
);

export const sendLinkAgain = staffAction("orders.write", payLinkSchema, ({ tx, actor, input, now }) =>
  sendPayLink(tx, actor, input, now),
);

export const searchVariants = staffAction("orders.read", wordsSchema, async ({ tx, input }) =>
  success(await findVariants(tx, input.text)),
);
