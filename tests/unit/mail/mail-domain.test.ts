import { expect, test } from "vitest";
import { checkMailDomain } from "@/lib/mail/domain/check-mail-domain";
import { domainOf } from "@/lib/mail/domain/domain-of";
import type { ExpectedRecords, MailResolver } from "@/lib/mail/domain/types";

type Zone = { txt?: Record<string, string[]>; mx?: Record<string, string[]>; fault?: string };

const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

/** DNS as a table; a name that is not in it does not exist. */
function dns({ txt = {}, mx = {}, fault }: Zone): MailResolver {
  const answer = <Value>(found: Value[] | undefined) =>
    fault ? refuse(fault) : found ? Promise.resolve(found) : refuse("ENOTFOUND");
  return {
    // Long records come in pieces of 255 characters.
    resolveTxt: (name) => answer(txt[name]?.map((text) => text.match(/.{1,20}/g) ?? [])),
    resolveMx: (name) => answer(mx[name]?.map((exchange) => ({ exchange, priority: 10 }))),
  };
}

const unknown: ExpectedRecords = { dkim: null, returnPath: null, spf: null };
const whole: Zone = {
  txt: {
    "send.nook.example": ["v=spf1 include:amazonses.com ~all"],
    "resend._domainkey.nook.example": ["p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ"],
    "_dmarc.nook.example": ["v=DMARC1; p=quarantine;"],
  },
  mx: { "send.nook.example": ["feedback-smtp.eu-west-1.amazonses.com"] },
};
async function states(zone: Zone, expected = unknown, domain = "nook.example") {
  const checks = await checkMailDomain(domain, expected, dns(zone));
  return Object.fromEntries(checks.map(({ id, state }) => [id, state]));
}
const all = (state: string) => ({ spf: state, dkim: state, return_path: state, dmarc: state });

test("a domain that says everything is right", async () => {
  expect(await states(whole)).toEqual(all("right"));
});

test("a domain that says nothing lacks every record, with what to paste", async () => {
  expect(await states({})).toEqual(all("missing"));
  const checks = await checkMailDomain("nook.example", { ...unknown, dkim: "p=abc" }, dns({}));
  expect(checks.map(({ host, paste }) => [host, paste])).toEqual([
    ["send.nook.example", "v=spf1 include:amazonses.com ~all"],
    ["resend._domainkey.nook.example", "p=abc"],
    ["send.nook.example", "10 feedback-smtp.us-east-1.amazonses.com"],
    ["_dmarc.nook.example", "v=DMARC1; p=none;"],
  ]);
});

test.each(["ECONNREFUSED", "ETIMEOUT", "ESERVFAIL", "EREFUSED"])(
  "%s means that nothing is known",
  async (fault) => {
    expect(await states({ ...whole, fault })).toEqual(all("could_not_ask"));
  },
);

test.each([
  ["spf", { "send.nook.example": ["v=spf1 -all"] }],
  ["spf", { "send.nook.example": ["v=spf1 include:amazonses.com ~all", "v=spf1 -all"] }],
  ["spf", { "send.nook.example": ["v=spf1 include:amazonses.com +all"] }],
  ["dkim", { "resend._domainkey.nook.example": ["p="] }],
  ["dkim", { "resend._domainkey.nook.example": ["hello"] }],
  ["dmarc", { "_dmarc.nook.example": ["v=DMARC1; rua=mailto:x@nook.example"] }],
  ["dmarc", { "_dmarc.nook.example": ["v=DMARC1; p=none", "v=DMARC1; p=reject"] }],
])("%s that says something else is wrong", async (id, txt) => {
  expect(await states({ ...whole, txt: { ...whole.txt, ...txt } })).toEqual({
    ...all("right"),
    [id]: "wrong",
  });
});

test("what Resend expects is compared with what is there", async () => {
  const expected = { dkim: "p=OTHER", returnPath: "feedback-smtp.us-east-1.amazonses.com", spf: null };
  expect(await states(whole, expected)).toEqual({ ...all("right"), dkim: "wrong", return_path: "wrong" });
});

test("a subdomain is covered by the DMARC of the domain it belongs to", async () => {
  const zone = { txt: { "_dmarc.nook.example": ["v=DMARC1; p=none"] } };
  expect((await states(zone, unknown, "mail.nook.example")).dmarc).toBe("right");
});

test("the domain is that of the address, whatever name stands before it", () => {
  expect(domainOf('"Nook & Paw" <hello@Nook.example>')).toBe("nook.example");
  expect(domainOf("hello@nook.example")).toBe("nook.example");
  expect(domainOf("nobody")).toBe("");
});
