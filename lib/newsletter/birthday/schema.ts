import { z } from "zod";

const part = z.string().max(2).catch("");

/** A day and a month as they were chosen in a form that could not be finished. */
export const typedBirthdaySchema = z.object({ birth_day: part, birth_month: part });
