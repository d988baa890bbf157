import { Resolver } from "node:dns/promises";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { localParts } from "@/lib/platform/local-parts";
import { readShop } from "@/lib/shop/data";
import { checkMailDomain } from "./check-mail-domain";
import { domainOf } from "./domain-of";
import { expectedRecords } from "./expected-records";
import type { MailDomain } from "./types";

/** What DNS and Resend say now of the domain that letters come from; seconds where a name server is silent. */
export async function readMailDomain(tx: Tx): Promise<MailDomain> {
  const from = env().MAIL_FROM ?? (await readShop(tx)).seller.email;
  const domain = domainOf(from);
  const { status, expected } = await expectedRecords(domain);
  // A name server that says nothing must not hold up the page.
  const checks = await checkMailDomain(domain, expected, new Resolver({ timeout: 2_500, tries: 1 }));
  return { domain, from, local: localParts().mail, atResend: status, checks };
}
