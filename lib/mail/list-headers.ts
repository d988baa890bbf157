import type { ReaderLinks } from "@/emails/parts/types";

/**
 * The headers by which a mail program shows its own button to unsubscribe: an https address (RFC 2369 section 3.2, RFC
 * 8058 section 3.1) that ends everything with one POST of "List-Unsubscribe=One-Click", without a cookie, a redirect or a
 * question (RFC 8058 sections 3.1 and 3.2). Resend signs both with DKIM, as section 4 asks. Gmail and Yahoo want them of
 * whoever writes in bulk.
 * @see https://www.rfc-editor.org/rfc/rfc8058
 */
export function listHeaders({ oneClick }: ReaderLinks): Record<string, string> {
  return { "List-Unsubscribe": `<${oneClick}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
