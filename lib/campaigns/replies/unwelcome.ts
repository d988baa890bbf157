type Replies = {
  readonly sent: number;
  /** People who called a letter of it spam. */
  readonly complaints: number;
  /** The last thousand that were sent, or all of them while they are fewer; and those that came back for good. */
  readonly last: number;
  readonly bounced: number;
};

/**
 * Why a campaign must not go on, or null. More than 5 % of the last thousand letters coming back for good, of fifty at least,
 * says that the addresses are old or made up: Amazon SES, which Resend sends through, puts an account under review from there
 * on. More than one complaint in a thousand, three people at least, is what Gmail and Yahoo ask senders to stay below (and
 * never to reach three).
 * @see https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-bounce-rate.html
 * @see https://support.google.com/a/answer/81126
 * @see https://senders.yahooinc.com/best-practices/
 */
export function unwelcome({ sent, complaints, last, bounced }: Replies): "bounces" | "complaints" | null {
  if (last >= 50 && bounced > last * 0.05) return "bounces";
  return complaints >= 3 && complaints > sent * 0.001 ? "complaints" : null;
}
