/** The form after it was sent: either it went, or it shows again what was typed and what to do. */
export type HelpState = {
  readonly sent: boolean;
  readonly message: string;
  readonly error: string | null;
  /** How often the form has been sent. */
  readonly attempt: number;
};
