import { z } from "zod";

export const retryEventSchema = z.strictObject({ id: z.string().max(255) });
