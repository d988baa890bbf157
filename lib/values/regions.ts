/** States as the United States Postal Service abbreviates them, with the federal district. */
const unitedStates =
  "AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware DC:District_of_Columbia " +
  "FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa KS:Kansas KY:Kentucky LA:Louisiana ME:Maine " +
  "MD:Maryland MA:Massachusetts MI:Michigan MN:Minnesota MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada " +
  "NH:New_Hampshire NJ:New_Jersey NM:New_Mexico NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma " +
  "OR:Oregon PA:Pennsylvania RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont " +
  "VA:Virginia WA:Washington WV:West_Virginia WI:Wisconsin WY:Wyoming";

export type Region = { readonly code: string; readonly name: string };

const known: Record<string, readonly Region[]> = {
  US: unitedStates.split(" ").map((entry) => {
    const [code = "", name = ""] = entry.split(":");
    return { code, name: name.replaceAll("_", " ") };
  }),
};

/** The regions an address of this country must name because tax depends on them; none for most countries. */
export function regions(country: string): readonly Region[] {
  return known[country] ?? [];
}
