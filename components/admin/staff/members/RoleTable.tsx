import { Card } from "../../kit/Card";
import { roleWords } from "./role-words";

/** What each role may do. */
export function RoleTable() {
  return (
    <Card title="Roles">
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[6rem_minmax(0,1fr)]">
        {roleWords.map(({ role, label, does }) => (
          <div key={role} className="contents">
            <dt className="font-medium">{label}</dt>
            <dd className="-mt-2.5 text-ink-soft sm:mt-0">{does}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
