import { z } from "zod";

const text = (limit: number) =>
  z
    .string()
    .max(limit * 2)
    .default("")
    .transform((typed) =>
      typed
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim()
        .slice(0, limit),
    );

/** A draft as it is kept: whatever was typed so far, complete or not. */
export const draftContentSchema = z.object({
  lines: z
    .array(z.object({ variantId: z.string().max(60), quantity: z.int().min(1).max(999) }))
    .max(100)
    .default([]),
  email: text(254),
  name: text(100),
  phone: text(40),
  line1: text(200),
  line2: text(200),
  city: text(100),
  region: text(100),
  postcode: text(20),
  country: z.string().regex(/^[A-Z]{2}$/),
  methodId: z.string().max(60).nullable().default(null),
  code: text(60),
});
export type DraftContent = z.output<typeof draftContentSchema>;

const draftId = z.string().startsWith("draft_").max(60);
const version = z.int().min(1);
export const draftIdSchema = z.object({ draftId });
export const saveDraftSchema = z.object({ draftId, version, content: draftContentSchema });
export const placeDraftSchema = z.object({
  draftId,
  version,
  /** The sum that the button said, in minor units; below 0 when money goes back. */
  agreed: z.int(),
  /** For how many days the link for paying works. */
  days: z.int().min(1).max(30).default(7),
});
export const wordsSchema = z.object({ text: z.string().max(200) });
export const exchangeSchema = z.object({ returnId: z.string().startsWith("ret_").max(60) });
export const payLinkSchema = z.object({
  orderId: z.string().startsWith("ord_").max(60),
  days: z.int().min(1).max(30).default(7),
  key: z.string().min(8).max(60),
});
