import { z } from "zod";

/** Where the goods go; without lines when they are collected in person. Which parts a country needs is decided where the address is typed (`lib/checkout`). */
export const addressSchema = z.object({
  line1: z.string().min(1).nullable().default(null),
  line2: z.string().nullable().default(null),
  city: z.string().min(1).nullable().default(null),
  region: z.string().nullable().default(null),
  postcode: z.string().nullable().default(null),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
});
export type Address = z.infer<typeof addressSchema>;

/** What a refund says it gives back: pieces of lines, and how much of its sum is for delivery; empty for a plain sum. */
export const refundDetailSchema = z.object({
  lines: z
    .array(
      z.object({
        orderLineId: z.string(),
        quantity: z.int().positive(),
        amount: z.int().min(0),
        restock: z.boolean(),
        /** Of the pieces, those that had been sent. */
        sent: z.int().min(0).default(0),
      }),
    )
    .default([]),
  delivery: z.int().min(0).default(0),
});
