import { saveDetails } from "@/lib/customers/save-details";
import { takeBirthday } from "@/lib/newsletter/birthday/take-birthday";
import { rememberTyped } from "@/lib/platform/cookies";
import { seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { accountDoor } from "../account-door";
import { detailsSchema } from "./schema";

const page = "/account/details";

/** Name, language of dates and birthday were sent. Nothing is kept while one of them cannot be. */
export async function saveOwnDetails(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { customer, form } = door;
  const { name = "", birth_day, birth_month } = form;
  const back = async (problem: "name" | "birthday" | "changed", field: string) => {
    await rememberTyped("account", { typedName: name.slice(0, 300), birth_day, birth_month });
    return seeOther(`${page}?problem=${problem}#${field}`);
  };
  const parsed = detailsSchema.safeParse(form);
  if (!parsed.success) return back("name", "name");
  const shop = await getShop();
  const kept = await transact(async (tx) => {
    const person = { email: customer.email, source: "account", proof: "signed_in" } as const;
    const taken = await takeBirthday(tx, { ...person, form, shop }, now);
    if (taken === "taken") await saveDetails(tx, { ...customer, ...parsed.data }, now);
    return taken;
  });
  if (kept !== "taken") return back(kept === "fault" ? "birthday" : "changed", "birth_day");
  await rememberTyped("account", null);
  return seeOther(`${page}?done=saved`);
}
