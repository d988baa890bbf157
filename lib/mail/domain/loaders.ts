import { staffLoader } from "@/lib/staff/loaders";
import { readMailDomain } from "./read-mail-domain";

/** What DNS and Resend say now of the domain that letters come from. */
export const getMailDomain = staffLoader("settings.read", ({ tx }) => readMailDomain(tx));
