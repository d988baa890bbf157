"use server";

import { z } from "zod";
import { staffAction } from "@/lib/staff/staff-action";
import { noteVisit } from "./note-visit";

export const noteHomeVisit = staffAction("home.read", z.object({}), ({ tx, actor, now }) =>
  noteVisit(tx, actor, now),
);
