import { notFound } from "next/navigation";
import { WritingDesk } from "@/components/admin/campaigns/desk/WritingDesk";
import { getWritingDesk } from "@/lib/campaigns/writing/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = { title: "Write a letter" };
export const instant = false;

export default async function Write({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const desk = await getWritingDesk(id);
  if (!desk) notFound();
  const { looks, mayWrite, seesCustomers, ...rest } = desk;
  const { brand } = await getShop();
  return <WritingDesk key={id} desk={rest} from={brand.name} {...{ looks, mayWrite, seesCustomers }} />;
}
