import { readProductEditor } from "@/lib/catalogue/admin/products/data";
import { editProduct } from "@/lib/catalogue/admin/products/editor/edit-product";
import type { ProductForm } from "@/lib/catalogue/admin/products/types";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { StaffActor } from "@/lib/staff/types";
import { type Times, timeEach } from "./time-each";

const runs = 100;

/** Changes the title of one product after the other through the verb that the editor saves with. */
export async function timeSaves(actor: StaffActor): Promise<Times> {
  const products = await db().product.findMany({
    where: { status: "active" },
    select: { id: true },
    take: runs * 2,
  });
  let next = 0;
  const forms: ProductForm[] = [];
  for (const { id } of products) {
    const editor = await readProductEditor(db(), id, new Date());
    if (editor) forms.push({ ...editor.form, title: `${editor.form.title} again` });
  }
  return timeEach("product, saved", runs, async () => {
    const form = forms[next++];
    if (!form) throw new Error("there are too few products to save");
    const saved = await transact((tx) => editProduct(tx, actor, form, new Date()));
    if (!saved.ok) throw new Error(`not saved: ${saved.reason}`);
  });
}
