import { Resend } from "resend";
import { env } from "./env";

let client: Resend | undefined;

/** Resend's SDK, pointed at RESEND_BASE_URL: the real one or the local inbox, by the same road. */
export function resend(): Resend {
  client ??= new Resend(env().RESEND_API_KEY, { baseUrl: env().RESEND_BASE_URL });
  return client;
}
