import { typedEmailSchema } from "@/lib/customers/sign-in/schema";
import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { signedAddressChange } from "@/lib/platform/secrets/address-change-secrets";
import { isFresh } from "../is-fresh";
import { requireCustomer } from "../loaders";
import { countClaimable } from "../orders/data";
import { readOpenChange } from "./data";
import type { EmailLinkPage, EmailPage } from "./types";

const page = "/account/email";
const emailProblems: Record<string, string> = {
  email: "Enter an e-mail address like name@example.com.",
  own: "This is the address of your account already.",
};
const codeProblems: Record<string, string> = {
  form: "Enter the six digits from the letter.",
  wrong: "That is not the code in the newest letter.",
};
const messages: Record<string, string> = {
  often: "That was tried often in a short time. Please wait a while.",
  spent: "That letter was used already or is more than ten minutes old. Ask for a new one.",
  taken: "This address has an account of its own by now. Nothing was changed.",
  stale: "It has been a while since you signed in. Ask for a code once more.",
};

/** The page on which the account gets another address. */
export async function getEmailPage(problem: unknown, now: Date): Promise<EmailPage> {
  const { userId, sessionId, email } = await requireCustomer(page);
  const tx = reader();
  const [fresh, open, unclaimed, cookie] = await Promise.all([
    isFresh(tx, sessionId, now),
    readOpenChange(tx, userId, now),
    countClaimable(tx, email),
    typedCookie("account"),
  ]);
  const reason = typeof problem === "string" ? problem : "";
  const typed = typedEmailSchema.safeParse(cookie);
  const given = emailProblems[reason] && typed.success ? typed.data.email : "";
  return {
    ...{
      email,
      fresh,
      unclaimed,
      typed: given,
      open: open && { email: open.email, triesLeft: open.triesLeft },
    },
    emailError: emailProblems[reason] ?? null,
    codeError: (open && codeProblems[reason]) ?? null,
    message: messages[reason] ?? null,
  };
}

/** What a letter's link shows to who is signed in; null when it is none of ours. Opening it uses nothing up. */
export async function getEmailLinkPage(signed: string, now: Date): Promise<EmailLinkPage | null> {
  const changeId = signedAddressChange(signed);
  if (!changeId) return null;
  const { userId, email: present } = await requireCustomer(`${page}/${signed}`);
  const open = await readOpenChange(reader(), userId, now);
  return { signed, present, email: open?.id === changeId ? open.email : null };
}

/** Whether an address like /account/email/<signed> is one of ours; asks no database. */
export function isSignedChange(signed: string): boolean {
  return signedAddressChange(signed) !== null;
}
