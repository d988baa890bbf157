import { z } from "zod";

export const providerSchema = z.enum(["google", "apple"]);

/** What next-auth answers when asked for a token against foreign forms. */
export const csrfSchema = z.object({ csrfToken: z.string() });
