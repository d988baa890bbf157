import { z } from "zod";

export const personSchema = z.object({ id: z.string().max(60) });
