import { z } from "zod";
import { isId } from "@/lib/values/id";
import { cleanText } from "./clean-text";
import { limits, type PersonalField, personalFields } from "./types";

const text = (most: number) => z.string().max(most).transform(cleanText);
const line = (most: number) => text(most).transform((value) => value.replace(/[\t\n]+/g, " "));
/** Where something leads, as it was typed: half-typed is allowed, another scheme is not. */
const address = line(limits.address)
  .transform((value) => value.trim())
  .refine(
    (value) => !/^[^/?#]*:/.test(value) || /^(https?|mailto|tel):/i.test(value) || /^[\w.-]+:\d/.test(value),
    {
      message: "must begin with https://, mailto: or /",
    },
  );
const mediaId = z
  .string()
  .refine((id): boolean => isId("med", id))
  .nullable()
  .default(null);
const productId = z.string().refine((id): boolean => isId("prod", id));
const discountId = z
  .string()
  .refine((id): boolean => isId("disc", id))
  .nullable()
  .default(null);

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: address }) }),
]);
const marks = z.array(mark).max(3).optional();

const personal = z.object({
  type: z.literal("personal"),
  attrs: z.object({
    field: z.enum(Object.keys(personalFields) as [PersonalField, ...PersonalField[]]),
    /** Stands where nothing is known of the reader. */
    fallback: line(limits.fallback).default(""),
  }),
  marks,
});
const inline = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: text(limits.text), marks }),
  personal,
  z.object({ type: z.literal("hardBreak") }),
]);
const inlines = z.array(inline).max(limits.inlines).optional();

const paragraph = z.object({ type: z.literal("paragraph"), content: inlines });
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
});
const items = z
  .array(z.object({ type: z.literal("listItem"), content: z.array(paragraph).min(1).max(limits.items) }))
  .min(1)
  .max(limits.items);

const picture = {
  mediaId,
  alt: line(limits.alt).default(""),
  href: address.default(""),
};

const block = z.discriminatedUnion("type", [
  paragraph,
  heading,
  z.object({ type: z.literal("bulletList"), content: items }),
  z.object({ type: z.literal("orderedList"), content: items }),
  z.object({
    type: z.literal("picture"),
    attrs: z.object({ ...picture, caption: line(limits.caption).default("") }),
  }),
  /** Cards that show what the catalogue says at the moment of writing out. */
  z.object({
    type: z.literal("products"),
    attrs: z.object({ ids: z.array(productId).max(limits.products).default([]) }),
  }),
  /** Words beside a picture. */
  z.object({
    type: z.literal("story"),
    attrs: z.object({ ...picture, side: z.enum(["start", "end"]).default("start") }),
    content: z
      .array(z.discriminatedUnion("type", [paragraph, heading]))
      .min(1)
      .max(limits.items),
  }),
  z.object({
    type: z.literal("question"),
    attrs: z.object({
      question: line(limits.question).default(""),
      /** What can be pressed, and where it leads. */
      answers: z
        .array(z.object({ text: line(limits.answer), href: address }))
        .max(limits.answers)
        .default([]),
      /** Whether the letter asks to be answered by an answer. */
      reply: z.boolean().default(true),
    }),
  }),
  z.object({
    type: z.literal("voucher"),
    attrs: z.object({
      /** A discount whose code, gift and end are shown as they then are; null: own words and code. */
      discountId,
      words: line(limits.voucherWords).default(""),
      code: line(limits.code).default(""),
    }),
  }),
  z.object({ type: z.literal("divider") }),
  z.object({
    type: z.literal("button"),
    attrs: z.object({ text: line(limits.button).default(""), href: address.default("") }),
  }),
]);

/** What stands in a letter: a document of the editor, of the blocks that a letter can carry and nothing else. */
export const contentSchema = z
  .object({ type: z.literal("doc"), content: z.array(block).min(1).max(limits.blocks) })
  .refine((content) => JSON.stringify(content).length <= limits.content, {
    message: "is longer than a letter can be",
  });

/** All that a letter says. In the subject and the line after it personal parts are written "{first_name|there}". */
export const wordingSchema = z.object({
  subject: line(limits.subject),
  preheader: line(limits.preheader).default(""),
  content: contentSchema,
});

/** What a letter says; subject and preheader may hold "{first_name|there}". */
export type Wording = z.output<typeof wordingSchema>;
export type Content = z.output<typeof contentSchema>;
export type ContentBlock = Content["content"][number];
export type Inline = z.output<typeof inline>;
