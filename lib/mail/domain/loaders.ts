import { Resolver } from "node:dns/promises";
import { env } from "@/lib/platform/env";
import { localParts } from "@/lib/platform/local-parts";
import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { checkMailDomain } from "./check-mail-domain";
import { domainOf } from "./domain-of";
import { expectedRecords } from "./expected-records";
import type { MailDomain } from "./types";

/** What DNS and Resend say now of the domain that letters come from. */
export const getMailDomain = staffLoader("settings.read", async ({ tx }): Promise<MailDomain> => {
  const from = env().MAIL_FROM ?? (await readShop(tx)).seller.email;
  const domain = domainOf(from);
  const { status, expected } = await expectedRecords(domain);
  // A name server that says nothing must not hold up the page.
  const checks = await checkMailDomain(domain, expected, new Resolver({ timeout: 2_500, tries: 1 }));
  return { domain, from, local: localParts().mail, atResend: status, checks };
});
