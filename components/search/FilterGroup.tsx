import { Disclosure } from "@/components/ui/Disclosure";
import type { FacetGroup } from "@/lib/catalogue/search/types";
import { countWords } from "./count-words";
import { FilterValue } from "./FilterValue";

const shownAtFirst = 8;

type Props = { group: FacetGroup; atLeast: boolean; open: boolean };

/** One kind of filter; any of its values will do. */
export function FilterGroup({ group, atLeast, open }: Props) {
  const values = group.values.map(({ label, count, chosen, field: [name, value] }) => (
    <FilterValue
      key={value}
      name={name}
      value={value}
      label={label}
      count={countWords(count, atLeast)}
      chosen={chosen}
    />
  ));
  return (
    <Disclosure summary={group.title} open={open || group.values.some((value) => value.chosen)}>
      <fieldset>
        <legend className="sr-only">{group.title}</legend>
        {values.slice(0, shownAtFirst)}
        {values.length > shownAtFirst ? (
          <details>
            <summary className="link filter-more">More in {group.title.toLowerCase()}</summary>
            {values.slice(shownAtFirst)}
          </details>
        ) : null}
      </fieldset>
    </Disclosure>
  );
}
