/** A carrier's address, if it is a web page: it comes from whoever packed the parcel, and stands behind a link. */
export function trackingLink(trackingUrl: string | null): string | null {
  return trackingUrl && /^https?:\/\//i.test(trackingUrl) ? trackingUrl : null;
}
