import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { LinkButton } from "@/components/ui/LinkButton";

export const instant = false;
export const metadata = { title: "Not for your role" };

export default function NotYours() {
  return (
    <Card>
      <Empty title="Your role does not include this" action={<LinkButton href="/admin">Home</LinkButton>}>
        An owner of the shop can give you another role under Staff.
      </Empty>
    </Card>
  );
}
