import { askDns } from "./ask-dns";
import { recordVerdict } from "./record-verdict";
import type { MailResolver, RecordCheck } from "./types";

/** Whether the return path lets Amazon SES send, through which Resend does (RFC 7208: one record, beginning "v=spf1"). */
export async function checkSpf(
  domain: string,
  expected: string | null,
  resolver: MailResolver,
): Promise<RecordCheck> {
  const host = `send.${domain}`;
  const question = {
    id: "spf" as const,
    title: "SPF",
    purpose: "Says which servers may send letters of this domain.",
    host,
    type: "TXT" as const,
    paste: expected ?? "v=spf1 include:amazonses.com ~all",
  };
  const answer = await askDns(() => resolver.resolveTxt(host));
  if (!answer.asked) return recordVerdict(question, "could_not_ask", []);
  const found = answer.values.map((parts) => parts.join("")).filter((text) => /^v=spf1(\s|$)/i.test(text));
  const [only, second] = found;
  if (only === undefined) return recordVerdict(question, "missing", []);
  if (second !== undefined)
    return recordVerdict(
      question,
      "wrong",
      found,
      "There are two SPF records; mailboxes then believe neither. Keep one.",
    );
  if (!/(^|\s)\+?include:amazonses\.com(\s|$)/i.test(only))
    return recordVerdict(
      question,
      "wrong",
      found,
      "It does not let amazonses.com send, which is how Resend does.",
    );
  if (/\s\+all\s*$/i.test(only))
    return recordVerdict(question, "wrong", found, "It ends with +all: anybody may send in your name.");
  return recordVerdict(question, "right", found);
}
