/** A member's row without an authenticator app. */
export const noFactor = {
  totpSecret: null,
  totpConfirmedAt: null,
  totpLastStep: null,
  recoveryDigests: [],
};
