import { Card } from "@/components/admin/kit/Card";
import { Spinner } from "@/components/ui/Spinner";

/** While somebody outside is being asked. */
export function Asking({ children }: { children: string }) {
  return (
    <Card>
      <p role="status" className="flex items-center gap-3 text-sm text-ink-soft">
        <Spinner />
        {children}
      </p>
    </Card>
  );
}
