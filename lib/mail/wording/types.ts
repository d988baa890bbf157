import type { z } from "zod";
import type { LetterWords } from "@/emails/parts/types";
import type { wordingSchema } from "./schema";

/** What a shop's people wrote instead of our words; of what they left alone our words stand. */
export type Wording = z.infer<typeof wordingSchema>;

/** A part of a letter's words. */
export type WordPart = keyof LetterWords;
