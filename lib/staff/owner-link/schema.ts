import { z } from "zod";

const token = z.string().min(20).max(100);

export const firstOwnerSchema = z.object({
  token,
  name: z.string().trim().min(1, "Say what you are called.").max(120, "Shorten your name to 120 characters."),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email("Write an e-mail address, as in name@example.com.")),
});

export const recoverySchema = z.object({ token });
