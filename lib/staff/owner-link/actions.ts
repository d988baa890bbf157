"use server";
import { linkAction } from "../link-action";
import { claimFirstOwner as claim } from "./claim-first-owner";
import { recoverOwner as recover } from "./recover-owner";
import { firstOwnerSchema, recoverySchema } from "./schema";

export const claimFirstOwner = linkAction(firstOwnerSchema, ({ tx, input, now }) => claim(tx, input, now));

export const recoverOwner = linkAction(recoverySchema, ({ tx, input, now }) => recover(tx, input, now));
