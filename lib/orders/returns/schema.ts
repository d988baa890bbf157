import { z } from "zod";
import { withdrawalLinesSchema } from "../withdrawals/schema";
import { returnReasonNames } from "./types";

const words = (limit: number) =>
  z
    .string()
    .default("")
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n]/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(limit, `Please keep this under ${limit.toLocaleString("en-GB")} characters.`));

/** What somebody asks to send back. */
export const returnWishSchema = z.object({
  lines: withdrawalLinesSchema.min(1, "Choose at least one thing to send back."),
  reason: z.enum(returnReasonNames, "Choose a reason."),
  note: words(2_000).transform((text) => (text === "" ? null : text)),
});

/** What the page is told of a form that could not be sent, from the visitor's own browser. */
export const toldReturnSchema = z.object({
  order: z.string(),
  problem: z.enum(["faults", "often", "changed"]),
  values: z.object({ lines: z.record(z.string(), z.number()), reason: z.string(), note: z.string() }),
});
