"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { forgetJob } from "./forget-job";
import { retryJob } from "./retry-job";
import { jobSchema } from "./schema";

export const tryJobAgain = staffAction("settings.write", jobSchema, ({ tx, actor, input, now }) =>
  retryJob(tx, actor, input, now),
);

export const dropFailedJob = staffAction("settings.write", jobSchema, ({ tx, actor, input, now }) =>
  forgetJob(tx, actor, input, now),
);
