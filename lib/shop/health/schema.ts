import { z } from "zod";

export const jobSchema = z.strictObject({ id: z.string().regex(/^\d{1,18}$/) });
