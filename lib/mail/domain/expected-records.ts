import { resend } from "@/lib/platform/resend";
import type { ExpectedRecords } from "./types";

export type AtResend = { readonly status: string | null; readonly expected: ExpectedRecords };

const nothing: AtResend = { status: null, expected: { dkim: null, returnPath: null, spf: null } };

/** What Resend wants to see in DNS for a domain; knows nothing when the key may only send or the domain is not there. */
export async function expectedRecords(domain: string): Promise<AtResend> {
  const { data: listed } = await resend().domains.list();
  const known = listed?.data.find(({ name }) => name === domain);
  if (!known) return nothing;
  const { data } = await resend().domains.get(known.id);
  if (!data) return { ...nothing, status: known.status };
  const value = (record: string, type: string) =>
    data.records.find((one) => one.record === record && one.type === type)?.value ?? null;
  return {
    status: data.status,
    expected: {
      dkim: value("DKIM", "TXT"),
      returnPath: value("SPF", "MX"),
      spf: value("SPF", "TXT")?.replace(/^"|"$/g, "") ?? null,
    },
  };
}
