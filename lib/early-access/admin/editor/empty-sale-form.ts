import type { SaleForm } from "../types";

/** The form of a sale that is not there yet. */
export function emptySaleForm(): SaleForm {
  return {
    ...{ id: null, version: 0, name: "", percent: "", ownPrices: {}, productIds: [], collectionIds: [] },
    ...{ opensAt: "", endsAt: "", limitPerCustomer: "", holdout: 0, windows: [] },
  };
}
