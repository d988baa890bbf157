import type { Check } from "../types";

/** Whether mailboxes have reason to believe that the letter is the shop's. */
export const checkDomain: Check = ({ domain }) => {
  if (!domain)
    return { level: "ok", title: "Letters stay in this machine’s own inbox, so no domain is needed." };
  const way = { label: "Look at the mail domain", to: "/admin/settings/mail" };
  const wrong = domain.checks.filter(({ state }) => state === "wrong" || state === "missing");
  const silent = domain.checks.filter(({ state }) => state === "could_not_ask");
  const unknown = domain.atResend !== null && domain.atResend !== "verified";
  if (wrong.length > 0 || unknown)
    return {
      level: wrong.some(({ id }) => id !== "dmarc") || unknown ? "mend" : "warning",
      title: `The mail domain ${domain.domain} is not ready.`,
      lines: [
        ...wrong.map(({ title, note }) => `${title}: ${note}`),
        ...(unknown ? [`Resend says: ${domain.atResend}`] : []),
      ],
      advice: "Many mailboxes would turn the letter away or call it spam.",
      way,
    };
  if (silent.length > 0)
    return {
      level: "warning",
      title: `Whether the mail domain ${domain.domain} is ready could not be asked.`,
      advice: "DNS gave no answer. Try again in a minute.",
      way,
    };
  return { level: "ok", title: `The mail domain ${domain.domain} is ready.` };
};
