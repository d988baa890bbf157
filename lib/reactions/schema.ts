import { z } from "zod";

// What jobs carry: ids only, so that a job always works on what is true when it runs.
export const reactJob = z.object({ entryId: z.string().regex(/^\d+$/) });
export const letterJob = z.object({ letterId: z.string() });
export const letterEventJob = z.object({ eventId: z.string() });
export const campaignJob = z.object({ campaignId: z.string() });
export const refreshJob = z.object({ tags: z.array(z.string()) });
export const mediaJob = z.object({ mediaId: z.string(), attempt: z.int().min(1).optional() });
export const listingJob = z.object({ productIds: z.array(z.string()) });
export const mediaFilesJob = z.object({ mediaIds: z.array(z.string().startsWith("med_")) });
/** `asked`: an owner pressed the button; else it is the night's. What recurs brings the queue's own note along. */
export const backupJob = z.object({ asked: z.boolean().default(false) });
export const switchJob = z.object({ at: z.coerce.date() });
