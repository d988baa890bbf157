import { z } from "zod";
import { emailSchema } from "@/lib/newsletter/schema";
import { shownNameSchema } from "../schema";

const text = (most: number, none: string) =>
  z
    .string()
    .default("")
    .transform((typed) =>
      typed
        .normalize("NFC")
        .replace(/\r\n/g, "\n")
        .replace(/\p{Cc}/gu, (sign) => (sign === "\n" ? sign : ""))
        .trim(),
    )
    .pipe(z.string().min(1, none).max(most, `Please keep this under ${most} characters.`));

export const applicationSchema = z.object({
  email: emailSchema,
  name: shownNameSchema,
  speaks_at: text(300, "Say where you speak of us: an address, a name, a place."),
  why: text(600, "Say in a sentence or two why."),
});

/** The word of an ambassador's address and code. */
export const wordSchema = z
  .string()
  .default("")
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(
    z
      .string()
      .regex(/^[a-z][a-z0-9]{2,19}$/, "Three to twenty letters without accents, and digits; a letter first."),
  );

export const yesSchema = z.object({
  name: shownNameSchema,
  word: wordSchema,
  agree: z.literal("yes", "Please read it and say yes."),
  terms: z.string().max(40).default(""),
});

/** How many goods a page shows. */
const mostGoods = 6;

const handlesIn = (typed: string) =>
  typed
    .split(/\s+/)
    .filter(Boolean)
    .map((line) => /(?:^|\/products\/)([a-z0-9-]{1,255})(?:[/?#].*)?$/.exec(line)?.[1] ?? "");

export const pageSchema = z.object({
  words: text(800, "Write a few words of your own."),
  /** Addresses of goods, one a line; only their handles are kept. */
  goods: z
    .string()
    .max(3_000)
    .default("")
    .transform(handlesIn)
    .pipe(
      z
        .array(z.string().min(1, "Write one address of a product on each line."))
        .max(mostGoods, `${mostGoods} goods are the most.`),
    ),
  drop_picture: z.string().optional(),
});

/** What was typed into a form of theirs, from the visitor's own browser. */
export const typedSchema = z.record(z.string().max(40), z.string().max(3_000));
