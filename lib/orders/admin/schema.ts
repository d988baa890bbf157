import { z } from "zod";
import { countryCodes } from "@/lib/values/country-codes";
import { withdrawalLinesSchema } from "../withdrawals/schema";

const orderId = z.string().startsWith("ord_").max(60);

/** One line of text as typed; nothing typed is null. */
const line = (limit: number) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(limit, `${limit} letters are the most.`))
    .transform((text) => (text === "" ? null : text));

/** Several lines of text. */
const words = (missing: string, limit = 4_000) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n]/gu, " ")
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(limit, `${limit.toLocaleString("en-GB")} letters are the most.`),
    );

export const shipSchema = z.object({
  orderId,
  lines: withdrawalLinesSchema.min(1, "Tick at least one thing that is in the parcel."),
  carrier: line(60),
  trackingNumber: line(80),
  trackingUrl: line(500).refine(
    (url) => url === null || /^https?:\/\//i.test(url),
    "Begin the link with https://",
  ),
  despiteWithdrawal: z.boolean().default(false),
});
export type ShipInput = z.output<typeof shipSchema>;

/** The orders that were noted as packed, as `setPacked` hands them out. */
export const undoPackSchema = z.object({
  token: z
    .string()
    .max(40_000)
    .transform((text) => text.split(","))
    .pipe(z.array(orderId).min(1).max(500)),
});

export const deliverSchema = z.object({ parcelId: z.string().startsWith("parc_").max(60) });
export const noteSchema = z.object({ orderId, body: words("Write the note first.") });
export const answerSchema = z.object({
  helpRequestId: z.string().startsWith("help_").max(60),
  answer: words("Write the answer first."),
});
export const helpRequestSchema = answerSchema.pick({ helpRequestId: true });
export const letterSchema = z.object({
  letterId: z.string().startsWith("lett_").max(60),
  key: z.string().min(8).max(60),
});

const required = (missing: string, limit: number) =>
  line(limit)
    .transform((text) => text ?? "")
    .pipe(z.string().min(1, missing));

export const addressFormSchema = z.object({
  orderId,
  version: z.string().max(40),
  /** The change of zone was seen and is meant. */
  accepted: z.boolean().default(false),
  name: required("Enter the name.", 100),
  phone: line(40),
  line1: required("Enter the address.", 200),
  line2: line(200),
  city: required("Enter the town or city.", 100),
  region: line(100),
  postcode: line(20),
  country: z.string().refine((code) => countryCodes.includes(code), "Choose the country."),
});
export type AddressInput = z.output<typeof addressFormSchema>;
