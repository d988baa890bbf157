import { z } from "zod";

const id = z.string().max(60);

/** A customer, and others of whom something is said together with them. */
export const pairsSchema = z.object({ id, others: z.array(id).min(1).max(10) });
