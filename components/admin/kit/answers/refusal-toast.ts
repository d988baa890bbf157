import type { Answer } from "@/lib/staff/types";
import { refusalWords } from "./refusal-words";
import type { Toast } from "./Toaster";

/** The message for a refusal, with the way to what is missing where there is one. */
export function refusalToast(
  answer: Exclude<Answer<unknown>, { ok: true }>,
  own: Readonly<Record<string, string>> = {},
): Toast {
  const toast: Toast = { text: refusalWords(answer, own), tone: "danger" };
  const next = encodeURIComponent(location.pathname + location.search);
  if (answer.reason === "second_factor_needed")
    toast.action = { label: "Show it", href: `/admin/second-factor?again&next=${next}` };
  if (answer.reason === "signed_out")
    toast.action = { label: "Sign in", href: `/admin/sign-in?next=${next}` };
  return toast;
}
