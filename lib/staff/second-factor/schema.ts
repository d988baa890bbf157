import { z } from "zod";

const appCode = z.string().transform((text) => text.replace(/\s/g, ""));

export const nothingSchema = z.object({});
/** The shop's name, as the app will show it. */
export const beginAppSchema = z.object({ issuer: z.string().trim().min(1).max(200) });
export const appCodeSchema = z.object({
  code: appCode.pipe(z.string().regex(/^\d{6}$/, "Type the six digits that the app shows now.")),
});
/** A code of the app or one of the recovery codes. */
export const anyCodeSchema = z.object({
  code: appCode
    .transform((text) => text.replace(/-/g, "").toUpperCase())
    .pipe(z.string().regex(/^(\d{6}|[0-9A-Z]{10})$/, "Type the six digits of the app, or a recovery code.")),
});
export const requireSchema = z.object({ required: z.boolean() });
export const securitySettingSchema = z.object({ requireSecondFactor: z.boolean().default(false) });
export const memberSchema = z.object({ staffId: z.string().max(60) });
