import { z } from "zod";

const role = z.enum(["owner", "manager", "support", "writer"]);
const staffId = z.string().max(60);

const name = (missing: string) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().min(1, missing).max(120, "Shorten the name to 120 characters."));

export const nameSchema = z.object({ name: name("Say what you are called.") });
export const inviteSchema = z.object({
  name: name("Say what they are called."),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email("Write an e-mail address, as in name@example.com.")),
  role,
});

export const memberSchema = z.object({ staffId });
export const roleSchema = z.object({ staffId, role });
export const acceptSchema = z.object({ token: z.string().min(20).max(200) });
