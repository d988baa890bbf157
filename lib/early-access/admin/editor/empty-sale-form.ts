import type { SaleForm } from "../types";

/**
 * The form of a sale that is not there yet.
 * @param from the day it opens, "2026-11-27"; anything else leaves that open
 */
export function emptySaleForm(from = ""): SaleForm {
  const opensAt = /^20\d\d-\d\d-\d\d$/.test(from) ? `${from}T09:00` : "";
  return {
    ...{ id: null, version: 0, name: "", percent: "", ownPrices: {}, productIds: [], collectionIds: [] },
    ...{ opensAt, endsAt: "", limitPerCustomer: "", holdout: 0, windows: [] },
  };
}
