import { z } from "zod";

/** What a page says of its being looked at. No cookie, no name, no number that would tell one visitor from another. */
export const viewSchema = z.object({
  path: z.string().startsWith("/").max(1_000),
  /** Address of the page the visitor came from; only its host is kept. */
  referrer: z.string().max(4_000).default(""),
});
