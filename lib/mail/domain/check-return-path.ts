import { askDns } from "./ask-dns";
import { recordVerdict } from "./record-verdict";
import type { MailResolver, RecordCheck } from "./types";

/** Whether bounces find their way back: the MX of the return path. */
export async function checkReturnPath(
  domain: string,
  expected: string | null,
  resolver: MailResolver,
): Promise<RecordCheck> {
  const host = `send.${domain}`;
  const question = {
    id: "return_path" as const,
    title: "Return path",
    purpose: "Where mailboxes send back what they could not deliver.",
    host,
    type: "MX" as const,
    paste: `10 ${expected ?? "feedback-smtp.us-east-1.amazonses.com"}`,
  };
  const answer = await askDns(() => resolver.resolveMx(host));
  if (!answer.asked) return recordVerdict(question, "could_not_ask", []);
  const found = answer.values.map(({ priority, exchange }) => `${priority} ${exchange}`);
  if (found.length === 0) return recordVerdict(question, "missing", []);
  const fits = (exchange: string) => {
    const name = exchange.toLowerCase().replace(/\.$/, "");
    return expected ? name === expected : /^feedback-smtp\.[a-z0-9-]+\.amazonses\.com$/.test(name);
  };
  if (!answer.values.some(({ exchange }) => fits(exchange)))
    return recordVerdict(
      question,
      "wrong",
      found,
      "It leads somewhere else: bounces would not come back to Resend.",
    );
  return recordVerdict(question, "right", found);
}
