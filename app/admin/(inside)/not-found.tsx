import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { LinkButton } from "@/components/ui/LinkButton";

export default function AdminNotFound() {
  return (
    <Card>
      <Empty title="There is nothing at this address" action={<LinkButton href="/admin">Home</LinkButton>}>
        It may have been deleted, or the address was cut short. Ctrl K finds any product, order or customer.
      </Empty>
    </Card>
  );
}
