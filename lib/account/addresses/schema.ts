import { z } from "zod";

/** What the form for an address is told of a post that could not be finished, from the visitor's own browser. */
export const typedAddressSchema = z.object({
  id: z.string().nullable(),
  usual: z.boolean(),
  problem: z.enum(["faults", "country", "too_many"]),
  values: z.record(z.string(), z.unknown()),
});
