/** A member's own second factor, as their page shows it. */
export type SecondFactor = {
  /** Since when an authenticator app is in use; null without one. */
  readonly appSince: Date | null;
  readonly passkeys: number;
  readonly codesLeft: number;
  /** Whether the owner requires one of everybody. */
  readonly required: boolean;
};

/** An authenticator app that waits for its first code. */
export type AppSetUp = {
  /** The secret to be typed where nothing can be scanned, in groups of four. */
  readonly secret: string;
  readonly uri: string;
  /** The same as a picture: modules along a side, and the dark ones as the path of an SVG. */
  readonly picture: { readonly size: number; readonly path: string };
};
