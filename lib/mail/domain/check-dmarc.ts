import { askDns } from "./ask-dns";
import { recordVerdict } from "./record-verdict";
import type { MailResolver, RecordCheck } from "./types";

const policyOf = (text: string) => /(?:^|;)\s*p\s*=\s*(\w+)/i.exec(text)?.[1]?.toLowerCase();

/** Whether the domain, or one it belongs to, says what to do with letters that fail the other checks (RFC 7489). */
export async function checkDmarc(domain: string, resolver: MailResolver): Promise<RecordCheck> {
  const question = {
    id: "dmarc" as const,
    title: "DMARC",
    purpose:
      "Says what mailboxes should do with a letter that fails the checks. Large mailbox providers ask for it.",
    host: `_dmarc.${domain}`,
    type: "TXT" as const,
    paste: "v=DMARC1; p=none;",
  };
  const labels = domain.split(".");
  // A shop on mail.shop.example is covered by what shop.example says.
  for (let from = 0; from <= Math.max(0, labels.length - 2); from++) {
    const host = `_dmarc.${labels.slice(from).join(".")}`;
    const answer = await askDns(() => resolver.resolveTxt(host));
    if (!answer.asked) return recordVerdict(question, "could_not_ask", []);
    const found = answer.values.map((parts) => parts.join("")).filter((text) => /^v=DMARC1/i.test(text));
    const [only, second] = found;
    if (only === undefined) continue;
    if (second !== undefined)
      return recordVerdict(
        question,
        "wrong",
        found,
        "There are two DMARC records; mailboxes then believe neither. Keep one.",
      );
    const policy = policyOf(only);
    if (!policy || !["none", "quarantine", "reject"].includes(policy))
      return recordVerdict(
        question,
        "wrong",
        found,
        "It names no policy: p must be none, quarantine or reject.",
      );
    const inherited = from > 0 ? `It comes from ${host}. ` : "";
    const next =
      policy === "none"
        ? "It only watches; once all is well, p=quarantine protects your name."
        : "It protects your name.";
    return recordVerdict(question, "right", found, `${inherited}${next}`);
  }
  return recordVerdict(question, "missing", []);
}
