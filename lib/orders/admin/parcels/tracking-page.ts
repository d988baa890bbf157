type Carrier = { readonly name: string; readonly track: (number: string, postcode: string | null) => string };

const part = encodeURIComponent;

/** Carriers whose pages a parcel can be followed on by its number. */
const carriers: readonly Carrier[] = [
  {
    name: "Royal Mail",
    track: (number) => `https://www.royalmail.com/track-your-item#/tracking-results/${part(number)}`,
  },
  {
    name: "Parcelforce",
    track: (number) => `https://www.parcelforce.com/track-trace?trackNumber=${part(number)}`,
  },
  {
    name: "DPD",
    track: (number, postcode) =>
      `https://track.dpd.co.uk/search?reference=${part(number)}${postcode ? `&postcode=${part(postcode)}` : ""}`,
  },
  { name: "Evri", track: (number) => `https://www.evri.com/track/parcel/${part(number)}` },
  {
    name: "DHL",
    track: (number) => `https://www.dhl.com/gb-en/home/tracking.html?tracking-id=${part(number)}`,
  },
  { name: "UPS", track: (number) => `https://www.ups.com/track?tracknum=${part(number)}` },
  { name: "FedEx", track: (number) => `https://www.fedex.com/fedextrack/?trknbr=${part(number)}` },
  {
    name: "An Post",
    track: (number) => `https://www.anpost.com/Post-Parcels/Track/History?item=${part(number)}`,
  },
];

/** Where a parcel can be followed; null when the carrier is not known or there is no number. */
export function trackingPage(
  carrier: string | null,
  number: string | null,
  postcode: string | null,
): string | null {
  const known = carriers.find(({ name }) => name.toLowerCase() === carrier?.trim().toLowerCase());
  return known && number?.trim() ? known.track(number.trim(), postcode) : null;
}
