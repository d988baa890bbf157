import { z } from "zod";

export const retryLetterSchema = z.strictObject({ id: z.string().max(60) });
