import { z } from "zod";

const line = (most: number) =>
  z
    .string()
    .max(most * 2)
    .transform((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(z.string().max(most, `${most} letters are the most.`));

/** What staff may change of a customer; the version is the one the form began with. */
export const customerFormSchema = z.object({
  id: z.string().max(60),
  version: z.int(),
  name: line(200),
  email: line(254).pipe(z.email("Enter an e-mail address like name@example.com.")),
  phone: line(40).pipe(z.string().regex(/^[+\d() ./-]*$/, "Enter digits, spaces and a plus sign only.")),
});

export const tagsSchema = z.object({
  id: z.string().max(60),
  tags: z.array(line(60)).max(50, "50 tags are the most."),
});

export const noteSchema = z.object({
  customerId: z.string().max(60),
  body: z.string().trim().min(1, "Write something first.").max(5_000, "5,000 letters are the most."),
});

export const noteIdSchema = z.object({ id: z.string().max(60) });
export const undoTagsSchema = z.object({ token: z.string().max(200_000) });
