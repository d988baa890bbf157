import { z } from "zod";
import { locales } from "@/lib/customers/locales";

export const detailsSchema = z.object({
  name: z
    .string()
    .default("")
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().min(1, "Enter your name.").max(100, "Please keep this under 100 characters.")),
  locale: z.enum(locales),
});

export const typedNameSchema = z.object({ typedName: z.string().max(300) });
