import { checkAlt } from "./rules/check-alt";
import { checkApproval } from "./rules/check-approval";
import { checkCap } from "./rules/check-cap";
import { checkContent } from "./rules/check-content";
import { checkDomain } from "./rules/check-domain";
import { checkExamples } from "./rules/check-examples";
import { checkLinks } from "./rules/check-links";
import { checkNotes } from "./rules/check-notes";
import { checkPersonal } from "./rules/check-personal";
import { checkPreheader } from "./rules/check-preheader";
import { checkProducts } from "./rules/check-products";
import { checkReaders } from "./rules/check-readers";
import { checkSize } from "./rules/check-size";
import { checkSubject } from "./rules/check-subject";
import { checkUnsubscribe } from "./rules/check-unsubscribe";
import { checkVouchers } from "./rules/check-vouchers";
import type { Check, CheckFacts, Finding } from "./types";

/** Everything that is looked at before a letter goes out, in the order it is told. */
const checks: readonly Check[] = [
  checkReaders,
  checkContent,
  checkExamples,
  checkSubject,
  checkPreheader,
  checkPersonal,
  checkLinks,
  checkAlt,
  checkProducts,
  checkVouchers,
  checkSize,
  checkUnsubscribe,
  checkCap,
  checkDomain,
  checkNotes,
  checkApproval,
];

/** What each check finds: what must be mended first, then what should be looked at, then what is well. */
export function findFaults(facts: CheckFacts): Finding[] {
  const order = { mend: 0, warning: 1, ok: 2 };
  return checks.map((check) => check(facts)).sort((one, other) => order[one.level] - order[other.level]);
}
