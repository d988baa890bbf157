/**
 * Bytes of HTML after which Gmail cuts a letter off and hides the rest, the way to unsubscribe with it, behind a link. Google
 * documents no number; senders have measured this one for years.
 * @see https://mailchimp.com/help/gmail-is-clipping-my-email/
 */
export const gmailClip = 102 * 1024;
