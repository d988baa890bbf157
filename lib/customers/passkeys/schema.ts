import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/);

const shared = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  authenticatorAttachment: z.enum(["platform", "cross-platform"]).optional(),
  clientExtensionResults: z.looseObject({}).default({}),
};

/** What a device answers when it has made a passkey. The signatures in it are checked by the library. */
export const registrationSchema: z.ZodType<RegistrationResponseJSON> = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
});

/** What a device answers when it is asked for a passkey. */
export const authenticationSchema: z.ZodType<AuthenticationResponseJSON> = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});

/** What somebody calls a passkey. */
export const passkeyNameSchema = z
  .string()
  .default("")
  .transform((text) =>
    text
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
      .trim(),
  )
  .pipe(z.string().min(1).max(60));
