import { askDns } from "./ask-dns";
import { recordVerdict } from "./record-verdict";
import type { MailResolver, RecordCheck } from "./types";

const keyOf = (text: string) => /(?:^|;)\s*p=([^;]*)/.exec(text)?.[1]?.replace(/\s/g, "");

/** Whether the public half of Resend's signing key is there under its selector (RFC 6376). */
export async function checkDkim(
  domain: string,
  expected: string | null,
  resolver: MailResolver,
): Promise<RecordCheck> {
  const host = `resend._domainkey.${domain}`;
  const question = {
    id: "dkim" as const,
    title: "DKIM",
    purpose: "Holds the key with which mailboxes check that a letter is unchanged and yours.",
    host,
    type: "TXT" as const,
    paste: expected,
  };
  const answer = await askDns(() => resolver.resolveTxt(host));
  if (!answer.asked) return recordVerdict(question, "could_not_ask", []);
  const found = answer.values.map((parts) => parts.join(""));
  const keys = found.map(keyOf).filter((key) => key !== undefined);
  if (found.length === 0) {
    const where = expected
      ? undefined
      : "There is no such record yet. Resend shows the key on the domain’s page.";
    return recordVerdict(question, "missing", [], where);
  }
  if (keys.length === 0)
    return recordVerdict(question, "wrong", found, "There is a record, but it holds no key (p=…).");
  if (keys.every((key) => key === ""))
    return recordVerdict(question, "wrong", found, "The key is empty, which means that it was revoked.");
  if (expected && !keys.includes(keyOf(expected) ?? ""))
    return recordVerdict(question, "wrong", found, "It is another key than the one Resend signs with.");
  return recordVerdict(
    question,
    "right",
    found,
    expected ? undefined : "A key is there; Resend could not be asked whether it is its own.",
  );
}
