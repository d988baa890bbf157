import { isEnough } from "./is-enough";
import { moneyDifference } from "./money-difference";
import { shareDifference } from "./share-difference";
import type { CampaignReport, GroupDifferences } from "./types";

/** How much more those meant to get a letter bought than those held out of it, and whether there are enough to say so. Pure. */
export function groupDifferences({
  written,
  without,
}: NonNullable<CampaignReport["holdout"]>): GroupDifferences {
  return {
    enough: isEnough(written, without),
    buyers: shareDifference(
      { some: written.buyers, of: written.people },
      { some: without.buyers, of: without.people },
    ),
    money: moneyDifference(written, without),
  };
}
