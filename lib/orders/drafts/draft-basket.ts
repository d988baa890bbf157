/** The basket that a draft's lines are kept in: no visitor's, and known by the draft's own id. */
export function draftBasket(draftId: string): string {
  return draftId.replace(/^draft_/, "bask_");
}
