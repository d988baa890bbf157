import { z } from "zod";

/** A name that stands on a public page: words and no address, no number, no sign that would make it anything else. */
export const shownNameSchema = z
  .string()
  .default("")
  .transform((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
  .pipe(
    z
      .string()
      .min(1, "Enter the name your friends know you by.")
      .max(40, "Please keep this under 40 characters.")
      .regex(/^[\p{L}\p{M}][\p{L}\p{M} '’.-]*$/u, "Please use letters only."),
  );

/** The end of a link's address; it may be typed off a sheet of paper, by a telephone that begins with a capital. */
export const linkCodeSchema = z
  .string()
  .max(60)
  .toLowerCase()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const typedNameSchema = z.object({ typedName: z.string().max(300) });
