import { z } from "zod";

const role = z.enum(["owner", "manager", "support", "writer"]);
const staffId = z.string().max(60);

export const inviteSchema = z.object({
  name: z.string().trim().min(1, "Say what they are called.").max(120, "Shorten the name to 120 characters."),
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
