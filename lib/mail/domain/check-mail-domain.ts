import { checkDkim } from "./check-dkim";
import { checkDmarc } from "./check-dmarc";
import { checkReturnPath } from "./check-return-path";
import { checkSpf } from "./check-spf";
import type { ExpectedRecords, MailResolver, RecordCheck } from "./types";

/**
 * Whether a domain says in DNS what mailboxes want to read before they believe a letter: the four records that Resend asks
 * for. Never throws.
 * @see https://resend.com/docs/dashboard/domains/introduction
 */
export async function checkMailDomain(
  domain: string,
  expected: ExpectedRecords,
  resolver: MailResolver,
): Promise<RecordCheck[]> {
  return Promise.all([
    checkSpf(domain, expected.spf, resolver),
    checkDkim(domain, expected.dkim, resolver),
    checkReturnPath(domain, expected.returnPath, resolver),
    checkDmarc(domain, resolver),
  ]);
}
