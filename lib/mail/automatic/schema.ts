import { z } from "zod";
import type { RealTemplate } from "../types";
import { letterNotes } from "./letter-notes";

const templates = Object.keys(letterNotes) as [RealTemplate, ...RealTemplate[]];
const template = z.enum(templates);
const line = z.string().max(200, "At most 200 characters.");
const paragraphs = z.string().max(4000, "At most 4,000 characters.");

const drafted = {
  template,
  occasion: z.string().max(60),
  subject: line,
  preview: line,
  heading: line,
  opening: paragraphs,
  closing: paragraphs,
};

/** Words as they are being written. */
export const wordsDraftSchema = z.strictObject(drafted);
/** Words to be saved; `version`: how many versions there were when the form began. */
export const wordingFormSchema = z.strictObject({ ...drafted, version: z.int().min(0) });
/** An example to oneself; the same `key` sends one letter. */
export const testLetterSchema = z.strictObject({ ...drafted, key: z.uuid() });
export const switchLetterSchema = z.strictObject({ template, on: z.boolean() });
